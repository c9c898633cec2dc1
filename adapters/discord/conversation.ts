/** Everybody goes on from what they asked themselves in a channel, whichever way they asked: a command, a click, a message. */
export function conversationOf(channelId: string, userId: string): string {
  return `discord:${channelId}:${userId}`;
}
