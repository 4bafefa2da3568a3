/** The definitions that the house began with, and what they look at: what is measured by them compares over the years. */
import type { Catalogue } from '@pantau/shared/indicator';
import { withLookedAt } from '@pantau/shared/testing';

export const firstDefinitions: Catalogue = withLookedAt(['anc_k1_murni', 'anc_k1_akses', 'anc_k6', 'kn_lengkap', 'idl', 'ds', 'ht_terkendali', 'dbd_ir', 'kunjungan_keluarga']);
