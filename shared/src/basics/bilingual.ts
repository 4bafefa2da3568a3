/** Words in the two languages of the product; Indonesian is the first. */
export type Language = 'id' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;

export const bilingual = (id: string, en: string): Bilingual => ({ id, en });
