import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { isList, isObject } from '../slack/json.ts';
import { lengthOf, required, tooLong } from './check-text.ts';
import type { Refusal } from './refusal.ts';

/** By what is sent. A list of commands has the schema of the bulk overwrite. */
const schemas = {
  'post-message': spec.MessageCreateRequestSchema,
  'edit-message': spec.MessageEditRequestPartialSchema,
  followup: spec.IncomingWebhookRequestPartialSchema,
  'edit-answer': spec.IncomingWebhookUpdateRequestPartialSchema,
  'answer-message': spec.CreateMessageInteractionCallbackRequestSchema,
  'answer-update': spec.UpdateMessageInteractionCallbackRequestSchema,
  'answer-suggestions': spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  'answer-modal': spec.ModalInteractionCallbackRequestSchema,
  'answer-pong': spec.PongInteractionCallbackRequestSchema,
  'create-command': spec.ApplicationCommandCreateRequestSchema,
  'edit-command': spec.ApplicationCommandPatchRequestPartialSchema,
  'put-commands': z.array(spec.ApplicationCommandUpdateRequestSchema).check(z.maxLength(130)),
  'open-direct': spec.CreatePrivateChannelRequestSchema,
} as const;

export type Sent = keyof typeof schemas;

/** Checks a body against the schema that Discord publishes. Unknown keys are let pass, as Discord does. */
export function checkSchema(sent: Sent, body: unknown): readonly Refusal[] {
  const result = z.safeParse(schemas[sent], body);
  return result.success ? [] : refusalsOf(result.error.issues, [], body);
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function refusalsOf(issues: readonly Issue[], above: Path, body: unknown): readonly Refusal[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    return issue.code === 'invalid_union' ? refusalsOfUnion(issue, path, body) : refusalOf(issue, path, body);
  });
}

/** Of the branches that a union tried, the one that was meant: its `type` fits, and it has the fewest complaints. */
function refusalsOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, body: unknown): readonly Refusal[] {
  const fitting = issue.errors.filter((branch) => !branch.some((inner) => inner.path.length === 1 && inner.path[0] === 'type'));
  if (fitting.length === 0) {
    return [{ path: path.join('.'), code: 'UNION_TYPE_CHOICES', message: 'None of the allowed types' }];
  }
  const read = fitting.map((branch) => refusalsOf(branch, path, body));
  return read.reduce((best, next) => (next.length < best.length ? next : best));
}

/** Zod counts UTF-16 units where Discord counts characters: what is short enough by characters is let pass. */
function refusalOf(issue: Issue, steps: Path, body: unknown): readonly Refusal[] {
  const path = steps.join('.');
  const value = valueAt(body, steps);
  switch (issue.code) {
    case 'too_big': {
      const max = Number(issue.maximum);
      if (issue.origin === 'string') return lengthOf(value) <= max ? [] : [tooLong(path, max)];
      if (issue.origin === 'array') return [tooLong(path, max)];
      return [{ path, code: 'NUMBER_TYPE_MAX', message: `Value should be less than or equal to ${max}.` }];
    }
    case 'too_small': {
      if (issue.origin === 'string' && value === '') return [required(path)];
      return [{ path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${String(issue.minimum)} or more.` }];
    }
    case 'invalid_type':
      return [value === undefined ? required(path) : { path, code: 'BASE_TYPE_INVALID', message: issue.message }];
    case 'invalid_value':
      return [{ path, code: 'BASE_TYPE_CHOICES', message: `Value must be one of ${issue.values.map(String).join(', ')}.` }];
    case 'invalid_format':
      return [
        { path, code: issue.format === 'url' ? 'URL_TYPE_INVALID_URL' : 'BASE_TYPE_FORMAT', message: `Not a well formed ${issue.format}.` },
      ];
    default:
      return [{ path, code: 'BASE_TYPE_INVALID', message: issue.message }];
  }
}

function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (isList(value)) return value[Number(step)];
    return isObject(value) ? value[String(step)] : undefined;
  }, body);
}
