import { ModulesContainer, Reflector } from '@nestjs/core';
import { TestServer } from '../../testing/test-server.js';
import { ALLOW } from './allow.guard.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

describe('routes', () => {
  it('all say who may come in', () => {
    const reflector = server.app.get(Reflector);
    const silent = [...server.app.get(ModulesContainer).values()]
      .flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype as { prototype: object; name: string }))
      .flatMap(({ prototype, name }) =>
        handlersOf(prototype)
          .filter((handler) => reflector.getAllAndOverride(ALLOW, [handler, prototype.constructor]) === undefined)
          .map((handler) => `${name}.${handler.name}`),
      );
    expect(silent).toEqual([]);
  });
});

const handlersOf = (prototype: object): ((...args: never[]) => unknown)[] =>
  Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor')
    .map((name): unknown => Object.getOwnPropertyDescriptor(prototype, name)?.value)
    .filter((value): value is (...args: never[]) => unknown => typeof value === 'function' && Reflect.hasMetadata('path', value));
