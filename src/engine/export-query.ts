import type { AnswerSetting } from '../answer/context.ts';
import type { Query } from '../domain/query.ts';
import type { Store } from '../store/store.ts';
import type { ExportedFile, ExportFormat } from './bot.ts';

export async function exportQuery(_store: Store, _query: Query, _format: ExportFormat, _setting: AnswerSetting): Promise<ExportedFile | null> {
  return null;
}
