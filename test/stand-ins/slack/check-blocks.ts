import { checkElement, checkImageElement } from './check-element.ts';
import { checkRichText } from './check-rich-text.ts';
import { checkTable } from './check-table.ts';
import { checkOptionalId, checkPlainText, checkString, checkTextObject, checkUrl, refuse } from './check-text.ts';
import { isList, isObject, type JsonObject, objectOf } from './json.ts';
import { limits } from './limits.ts';
import { type Checking, type Refusal, type Surface, startChecking } from './refusal.ts';

type BlockCheck = (checking: Checking, block: JsonObject, pointer: string) => void;

/** Every block that the bot may send; another one is refused, whether Slack knows it or not. */
const checks: Readonly<Record<string, BlockCheck>> = {
  section: checkSection,
  header: (checking, block, pointer) => checkPlainText(checking, block['text'], `${pointer}/text`, limits.headerText),
  context: checkContext,
  actions: checkActions,
  divider: () => {},
  input: checkInput,
  image: checkImage,
  rich_text: checkRichText,
  table: checkTable,
  data_table: checkTable,
  markdown: checkMarkdown,
};

/**
 * What Slack would refuse in these blocks. It is stricter than Slack in three things: raw `&` and `<` in mrkdwn, elements that call
 * people, and blocks that the bot has no business sending.
 *
 * @returns Empty where all is well. The first refusal with a code of its own names the error.
 */
export function checkBlocks(blocks: unknown, surface: Surface, pointer = '/blocks'): readonly Refusal[] {
  if (!isList(blocks)) return [{ pointer, message: 'must be a list of blocks' }];
  const checking = startChecking(surface);
  const max = surface === 'message' ? limits.blocksInMessage : limits.blocksInView;
  if (blocks.length > max) refuse(checking, pointer, `no more than ${max} items allowed`);
  for (const [index, block] of blocks.entries()) checkBlock(checking, block, `${pointer}/${index}`);
  if (surface === 'message' && checking.characters >= limits.textInBlocks) {
    checking.refusals.push({ pointer, message: `${checking.characters} characters in all blocks`, code: 'msg_blocks_too_long' });
  }
  return checking.refusals;
}

function checkBlock(checking: Checking, block: unknown, pointer: string): void {
  if (!isObject(block)) {
    refuse(checking, pointer, 'a block must be an object');
    return;
  }
  checking.actionIds.clear();
  checkBlockId(checking, block['block_id'], `${pointer}/block_id`);
  const check = checks[String(block['type'])];
  if (check === undefined) {
    refuse(checking, `${pointer}/type`, `unsupported type: ${String(block['type'])}`);
    return;
  }
  check(checking, block, pointer);
}

function checkBlockId(checking: Checking, blockId: unknown, pointer: string): void {
  checkOptionalId(checking, blockId, pointer, limits.blockId);
  if (typeof blockId !== 'string') return;
  if (checking.blockIds.has(blockId)) refuse(checking, pointer, `block_id "${blockId}" already exists`);
  checking.blockIds.add(blockId);
}

function checkSection(checking: Checking, block: JsonObject, pointer: string): void {
  const { text, fields, accessory } = block;
  if (text === undefined && fields === undefined) refuse(checking, pointer, 'must define either text or fields');
  if (text !== undefined) checkTextObject(checking, text, `${pointer}/text`, { max: limits.sectionText });
  if (fields !== undefined) {
    forEachIn(checking, fields, `${pointer}/fields`, limits.sectionFields, (field, at) =>
      checkTextObject(checking, field, at, { max: limits.sectionField }),
    );
  }
  if (accessory !== undefined) checkElement(checking, accessory, `${pointer}/accessory`, 'section');
}

function checkContext(checking: Checking, block: JsonObject, pointer: string): void {
  forEachIn(checking, block['elements'], `${pointer}/elements`, limits.contextElements, (element, at) => {
    if (objectOf(element)['type'] === 'image') checkImageElement(checking, objectOf(element), at);
    else checkTextObject(checking, element, at, { max: limits.contextText });
  });
}

function checkActions(checking: Checking, block: JsonObject, pointer: string): void {
  forEachIn(checking, block['elements'], `${pointer}/elements`, limits.actionsElements, (element, at) =>
    checkElement(checking, element, at, 'actions'),
  );
}

function checkInput(checking: Checking, block: JsonObject, pointer: string): void {
  checkPlainText(checking, block['label'], `${pointer}/label`, limits.inputLabel);
  if (block['hint'] !== undefined) checkPlainText(checking, block['hint'], `${pointer}/hint`, limits.inputHint);
  checkElement(checking, block['element'], `${pointer}/element`, 'input');
}

function checkImage(checking: Checking, block: JsonObject, pointer: string): void {
  if (block['image_url'] === undefined && block['slack_file'] === undefined) {
    refuse(checking, `${pointer}/image_url`, 'missing required field: image_url or slack_file');
  }
  if (block['image_url'] !== undefined) checkUrl(checking, block['image_url'], `${pointer}/image_url`);
  checkString(checking, block['alt_text'], `${pointer}/alt_text`, limits.imageAltText);
  if (block['title'] !== undefined) checkPlainText(checking, block['title'], `${pointer}/title`, limits.imageTitle);
}

function checkMarkdown(checking: Checking, block: JsonObject, pointer: string): void {
  if (checking.surface !== 'message') {
    refuse(checking, `${pointer}/type`, 'unsupported type in a view: markdown');
    return;
  }
  const before = checking.characters;
  checkString(checking, block['text'], `${pointer}/text`, limits.markdownInMessage);
  checking.markdownCharacters += checking.characters - before;
  if (checking.markdownCharacters > limits.markdownInMessage) {
    refuse(checking, `${pointer}/text`, `no more than ${limits.markdownInMessage} characters of markdown allowed in a message`);
  }
}

function forEachIn(checking: Checking, list: unknown, pointer: string, max: number, check: (item: unknown, at: string) => void): void {
  if (!isList(list) || list.length === 0) {
    refuse(checking, pointer, 'must provide at least 1 item');
    return;
  }
  if (list.length > max) refuse(checking, pointer, `no more than ${max} items allowed`);
  for (const [index, item] of list.entries()) check(item, `${pointer}/${index}`);
}
