/**
 * Who someone is, as it was sent beside an event: for the person vault alone, never a part of the event. Texts lose
 * what cannot be seen; what says nothing is left out.
 */
import { z } from 'zod';
import { nikFault } from './nik.js';

export interface Identity {
  readonly name?: string;
  /** 16 digits. */
  readonly nik?: string;
  /** As it was written. */
  readonly birthDate?: string;
  readonly address?: string;
  readonly phone?: string;
}

/** Control characters, zero width and direction marks: they make two names look alike that are not. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Surrogate}/u;

const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');

/** Something was written in it that its reader would not see. */
export const hidesMarks = (sent: unknown): boolean => typeof sent === 'object' && sent !== null && Object.values(sent).some((text) => typeof text === 'string' && UNSEEN.test(text));

const seen = (text: string): string => text.replaceAll(EVERY_UNSEEN, ' ').replaceAll(/ {2,}/g, ' ').trim();
const said = (longest: number) => z.string().max(longest).transform(seen).nullish();

const nikSchema = z
  .string()
  .max(64)
  .transform((nik) => seen(nik).replaceAll(' ', ''))
  .superRefine((nik, context) => {
    const fault = nik === '' ? null : nikFault(nik);
    if (fault) context.addIssue({ code: 'custom', params: { code: fault } });
  });

export const identitySchema = z.object({ name: said(200), nik: nikSchema.nullish(), birthDate: said(40), address: said(500), phone: said(40) });

/** Null where nothing was said. */
export function identityOf(sent: z.output<typeof identitySchema> | null | undefined): Identity | null {
  const given = Object.entries(sent ?? {}).filter(([, text]) => text != null && text !== '');
  return given.length === 0 ? null : Object.fromEntries(given);
}
