import { existsSync, readFileSync } from 'node:fs';
import { Controller, Get, Header, Inject, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { Config } from '../config';
import { Public } from '../core/allow';
import { CONFIG } from '../core/tokens';
import { documentOf, type ApiTypes } from './document';
import { handlersOf } from './handlers';
import type { Schema } from './input-schemas';

@Controller('openapi.json')
export class OpenApiController {
  private document: Schema | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly modules: ModulesContainer,
  ) {}

  /** This description of the API. */
  @Get()
  @Public()
  @Header('cache-control', 'no-cache')
  describe(): Schema {
    return (this.document ??= documentOf(handlersOf(this.controllers()), this.types()));
  }

  private controllers(): Type<unknown>[] {
    return [...this.modules.values()]
      .flatMap((module) => [...module.controllers.values()])
      .flatMap(({ metatype }) => (metatype ? [metatype as Type<unknown>] : []));
  }

  private types(): ApiTypes {
    const { apiTypesFile } = this.config;
    if (!existsSync(apiTypesFile)) return { operations: {}, schemas: {} };
    return JSON.parse(readFileSync(apiTypesFile, 'utf8')) as ApiTypes;
  }
}
