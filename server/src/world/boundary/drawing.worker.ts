/** Draws in a thread of its own. */
import { answerWith } from '../../threads/index.js';
import { drawKabupaten, drawProvinsi, type Drawing, type KabupatenOrder } from './drawing.js';

export type DrawingOrder = { readonly kabupaten: KabupatenOrder } | { readonly provinsi: string; readonly parts: readonly KabupatenOrder[] };

answerWith((order: DrawingOrder): Drawing => ('kabupaten' in order ? drawKabupaten(order.kabupaten) : drawProvinsi(order.provinsi, order.parts)));
