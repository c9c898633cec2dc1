import { refusals } from '../reply.ts';
import type { Route } from './route.ts';

/** Where the addresses of files lead. */
export const fileRoutes: readonly Route[] = [
  {
    name: 'file',
    method: 'GET',
    path: /^\/attachments\/(?<channel>\d+)\/(?<file>\d+)\/[^/]+$/,
    isBots: false,
    answer: (state, { params }) => {
      const channel = params['channel'] ?? '';
      const ephemerals = state.world.people.flatMap(({ id }) => state.messages.ephemeralsOf(id));
      const files = [...state.messages.inChannel(channel), ...ephemerals].flatMap((message) => message.files);
      const file = files.find(({ id }) => id === params['file']);
      return file === undefined ? refusals.notFound : { body: file.bytes, headers: { 'content-type': file.contentType } };
    },
  },
];
