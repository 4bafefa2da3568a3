/** Where someone lives. */
export interface Residence {
  readonly desa: string;
  /** null = unknown within the desa. */
  readonly dusun: string | null;
}
