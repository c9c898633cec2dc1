/** A look at the connection now and then. */
export interface Watch {
  stop(): void;
}

const everyMs = 20_000;
/** So many looks in a row must find it closed: the library opens it again by itself within some seconds, as a rule. */
const patience = 3;

/** Opens a connection anew that stays closed. Does not keep the program from ending. */
export function watchConnection(isOpen: () => boolean, reopen: () => void, intervalMs: number = everyMs): Watch {
  let closed = 0;
  const timer = setInterval(() => {
    closed = isOpen() ? 0 : closed + 1;
    if (closed < patience) return;
    closed = 0;
    reopen();
  }, intervalMs).unref();
  return { stop: () => clearInterval(timer) };
}
