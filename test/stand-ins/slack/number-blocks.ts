import { isObject, type JsonObject, objectsOf } from './json.ts';

/** Gives ids to the blocks and elements that came without, as Slack does: clicks refer to them. */
export function numberBlocks(blocks: unknown, nextId: () => string): readonly JsonObject[] {
  return objectsOf(blocks).map((block) => {
    const { elements, accessory, element } = block;
    return {
      ...block,
      block_id: block['block_id'] ?? nextId(),
      ...(block['type'] === 'actions' ? { elements: objectsOf(elements).map((item) => numberElement(item, nextId)) } : {}),
      ...(isObject(accessory) ? { accessory: numberElement(accessory, nextId) } : {}),
      ...(isObject(element) ? { element: numberElement(element, nextId) } : {}),
    };
  });
}

function numberElement(element: JsonObject, nextId: () => string): JsonObject {
  return element['type'] === 'image' ? element : { ...element, action_id: element['action_id'] ?? nextId() };
}
