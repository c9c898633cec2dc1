import { WebSocket } from 'ws';
import type { JsonObject } from '../slack/json.ts';

/** Discord's numbers of packets. */
export const ops = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  acknowledged: 11,
} as const;

const goodbyeMs = 300;

export function say(socket: WebSocket, packet: JsonObject): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(packet));
}

/** Says goodbye, and cuts what has not gone a moment later. */
export function sayGoodbye(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), goodbyeMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1001);
  });
}
