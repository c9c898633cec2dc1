import { isList, isObject, type JsonObject, objectsOf } from '../slack/json.ts';

/** Gives every component the number that Discord gives it where the bot gave none. */
export function numberComponents(components: unknown): readonly JsonObject[] {
  let last = 0;
  return objectsOf(components).map(number);

  function number(component: JsonObject): JsonObject {
    last += 1;
    const { id = last, components: inner, accessory, ...rest } = component;
    return {
      ...rest,
      id,
      ...(isList(inner) ? { components: objectsOf(inner).map(number) } : {}),
      ...(isObject(accessory) ? { accessory: number(accessory) } : {}),
    };
  }
}
