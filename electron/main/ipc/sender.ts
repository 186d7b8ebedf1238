/** What is looked at of a frame that calls. */
export interface CallingFrame {
  readonly origin: string;
  /** Null for a window's top frame. */
  readonly parent: unknown;
}

/** What is looked at of a call: the window's contents and the frame in it that called. */
export interface CallEvent {
  readonly sender: { readonly id: number };
  /** Null once the frame has navigated or gone. */
  readonly senderFrame: CallingFrame | null;
}

/** Who may make a call. */
export interface Owner {
  /** Id of the owning window's contents; undefined while it has none. */
  readonly contentsId: number | undefined;
  /** Of the program's own pages. */
  readonly origin: string;
}

/** Why a sender is not the owner, for the log; undefined when it is. */
export function senderProblem(event: CallEvent, owner: Owner): string | undefined {
  const frame = event.senderFrame;
  if (frame === null) {
    return 'the calling frame is gone';
  }
  if (frame.parent !== null) {
    return 'a frame inside the page called';
  }
  if (frame.origin !== owner.origin) {
    return `the origin is ${frame.origin}`;
  }
  return event.sender.id === owner.contentsId ? undefined : 'another window called';
}
