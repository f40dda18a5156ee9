import { Surrounding } from "../../base/Surrounding.ts";

/** Numbers that a session gives one after the other, so that they are the same in each process. */
export class SessionNumbers {
  /** Of runspaces that a script makes; the session's own is the first. */
  runspaceId = 2;
  /** Of tasks; the first asked for. */
  taskId = 1;
  /** What the last object without a value of its own got from GetHashCode(). */
  identityHash = 0x02a5d1f3;
  /** Of tasks that were asked for theirs, and of sources of cancellation. */
  objectId = 1;
}

export const sessionNumbers = new Surrounding(new SessionNumbers());
