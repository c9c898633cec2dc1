import { objectsOf, textOf } from '../json.ts';
import { emulatedOf } from '../state.ts';
import { channelFor } from './channel-for.ts';
import { botMessage, refusedMessage } from './chat.ts';
import { type Method, no, ok } from './method.ts';

/** First step: a place to send the bytes to, which is here and not at emulate's own address. */
export const getUploadUrl: Method = async ({ state, workspace, args }) => {
  const answer = await emulatedOf(state, workspace).call('files.getUploadURLExternal', args);
  if (answer['ok'] !== true) return answer;
  const fileId = textOf(answer['file_id']);
  return ok({ file_id: fileId, upload_url: `${state.origin()}/upload/${workspace.teamId}/${fileId}` });
};

/** Third step: emulate closes the uploads, and the message with the files is posted here, where the bot may post. */
export const completeUpload: Method = async ({ state, workspace, args }) => {
  const isShared = textOf(args['channel_id']) !== '';
  const { channel, refused } = isShared ? channelFor(workspace, { channel: args['channel_id'] }) : {};
  if (refused !== undefined) return refused;
  // A person's id is good for chat.postMessage alone.
  if (channel !== undefined && channel.id !== args['channel_id']) return no('channel_not_found');
  const comment = { text: textOf(args['initial_comment']) || ' ', blocks: args['blocks'] };
  const wrong = refusedMessage(comment);
  if (wrong !== undefined) return wrong;
  const emulated = emulatedOf(state, workspace);
  const answer = await emulated.call('files.completeUploadExternal', { files: args['files'] });
  if (answer['ok'] !== true || channel === undefined) return answer;
  const files = await Promise.all(
    objectsOf(answer['files']).map(async (file) => {
      const name = textOf(file['name']);
      return { name, title: textOf(file['title']), bytes: await emulated.download(textOf(file['id']), name) };
    }),
  );
  const message = botMessage(state, workspace, channel, { ...args, text: args['initial_comment'] });
  state.messages.add({ ...message, files });
  return answer;
};
