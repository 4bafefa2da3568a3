/** Variants: what holds where the field disagrees, by kabupaten and from a day on. */
import { Body, Controller, Get, Put, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { ListOf, VariantRow } from '@pantau/shared/protocol';
import { variants, type Variant, type VariantChoice } from '@pantau/shared/indicator';
import { Allow, CurrentScope, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { Describe, languageOf, Takes } from '../../http/index.js';
import { Store } from '../../store/index.js';
import { putCsv } from '../register.js';
import { variantRegister } from '../registers.js';
import { csvBody, putAnswer, putQuery, told, variantsAnswer, type PutQuery } from './answers.js';

@Controller('api/v1/variants')
export class VariantsController {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('places')
  @Describe('Points on which the field disagrees: options, default, and what has been chosen', { answers: variantsAnswer })
  list(@CurrentScope() scope: Scope): ListOf<VariantRow> {
    const facts = this.store.facts();
    const choices = facts.variants.choices.filter(({ kabupaten }) => scope.mayRead(kabupaten, facts));
    return { rows: variants.map((variant) => rowOf(variant, choices, codesBy(variant, facts.catalogue))) };
  }

  @Put()
  @Allow('manage')
  @Takes('csv')
  @Describe('Choose other options', {
    answers: putAnswer,
    more: 'Columns: variant,kabupaten,valid_from,option,source. What it changes is counted anew in the same step. With replace=true the file speaks for the variants that it names.',
  })
  async put(@Body({ schema: csvBody }) csv: string, @Query({ schema: putQuery }) { replace }: PutQuery, @Req() request: Request) {
    return told(await putCsv(this.store, variantRegister, csv, { at: this.clock.now(), replace: replace === 'true' }), languageOf(request));
  }
}

const codesBy = ({ key }: Variant, catalogue: readonly { readonly code: string; readonly variants?: readonly string[] }[]): string[] =>
  catalogue.filter((definition) => definition.variants?.includes(key)).map(({ code }) => code);

const rowOf = (variant: Variant, choices: readonly VariantChoice[], indicators: readonly string[]): VariantRow => ({
  variant: variant.key,
  names: variant.names,
  options: Object.entries(variant.options).map(([option, said]) => ({ option, ...said })),
  default: variant.default,
  indicators,
  chosen: choices.filter((choice) => choice.variant === variant.key).map(({ kabupaten, validFrom, option, source }) => ({ kabupaten, validFrom, option, source })),
});
