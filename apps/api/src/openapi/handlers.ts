// What Nest knows about the handlers of controllers: the one source of the API description and of the access matrix.
import { RequestMethod, type Type } from '@nestjs/common';
import {
  HEADERS_METADATA,
  HTTP_CODE_METADATA,
  INTERCEPTORS_METADATA,
  METHOD_METADATA,
  PARAMTYPES_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
  SSE_METADATA,
} from '@nestjs/common/constants';
import { MetadataScanner, Reflector } from '@nestjs/core';
import { ruleOf, type Rule } from '../core/allow';
import { readIdempotencyKey } from '../core/idempotency';
import { readVersion, readVersionOrNone, VersionTag } from '../core/versions';

type Class = Type<unknown>;

export interface Handler {
  /** Such as `EnquiriesController.read`. */
  name: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As the router has it, without the global prefix: `/enquiries/:id`. */
  path: string;
  rule: Rule | undefined;
  status: number;
  body: Class | undefined;
  query: Class | undefined;
  ifMatch: 'required' | 'or-none' | undefined;
  idempotent: boolean;
  versioned: boolean;
  stream: boolean;
  /** What it sends where that is no JSON: `text/csv`. */
  sends: string | undefined;
}

const bodyKind = 3;
const queryKind = 4;

export function handlersOf(controllers: Class[]): Handler[] {
  const scanner = new MetadataScanner();
  return controllers.flatMap((controller) =>
    scanner
      .getAllMethodNames(controller.prototype as object)
      .filter((name) => Reflect.hasMetadata(METHOD_METADATA, functionOf(controller, name)))
      .map((name) => handlerOf(controller, name)),
  );
}

/** Handlers that say neither who may call them nor that everybody may. */
export function bareHandlers(controllers: Class[]): string[] {
  return handlersOf(controllers)
    .filter(({ rule }) => rule === undefined)
    .map(({ name }) => name);
}

function functionOf(controller: Class, name: string): () => unknown {
  return (controller.prototype as Record<string, () => unknown>)[name] as () => unknown;
}

function handlerOf(controller: Class, name: string): Handler {
  const handler = functionOf(controller, name);
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number]?.toLowerCase() as Handler['method'];
  const path = [controller, handler].map((target) => Reflect.getMetadata(PATH_METADATA, target) as string).map(withoutSlashes);
  const types = (Reflect.getMetadata(PARAMTYPES_METADATA, controller.prototype as object, name) as Class[] | undefined) ?? [];
  const parameters = Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as Record<string, Parameter> | undefined) ?? {},
  );
  const typeOf = (kind: number): Class | undefined => {
    const found = parameters.find(([key]) => key.startsWith(`${kind}:`));
    return found && types[found[1].index];
  };
  const reads = (factory: unknown): boolean => parameters.some(([, parameter]) => parameter.factory === factory);
  return {
    name: `${controller.name}.${name}`,
    method,
    path: `/${path.filter(Boolean).join('/')}`,
    rule: ruleOf(new Reflector(), { getHandler: () => handler, getClass: () => controller as never }),
    status: (Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ?? (method === 'post' ? 201 : 200),
    body: typeOf(bodyKind),
    query: typeOf(queryKind),
    ifMatch: reads(readVersion) ? 'required' : reads(readVersionOrNone) ? 'or-none' : undefined,
    idempotent: reads(readIdempotencyKey),
    versioned: ((Reflect.getMetadata(INTERCEPTORS_METADATA, handler) as unknown[] | undefined) ?? []).includes(VersionTag),
    stream: Reflect.hasMetadata(SSE_METADATA, handler),
    sends: contentTypeOf(handler),
  };
}

function contentTypeOf(handler: () => unknown): string | undefined {
  const headers = (Reflect.getMetadata(HEADERS_METADATA, handler) as { name: string; value: string }[] | undefined) ?? [];
  return headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value.split(';')[0];
}

interface Parameter {
  index: number;
  factory?: unknown;
}

const withoutSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, '');
