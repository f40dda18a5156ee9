import type { Session } from "../JournalEntry.ts";
import { byId } from "./element.ts";
import type { Kept } from "./kept.ts";
import { sessionOfLink } from "./sharedLink.ts";

/** Where the shell goes back to when a session is refused; `because`: what is said then. */
interface Fallback {
  readonly session: Session;
  readonly because: (message: string) => string;
}

/** Which session the shell works on: a new one, that of the last visit, one of a link or a file. What a person did is never lost over it. */
export class SessionChoice {
  #fallback: Fallback | null = null;

  /** `show`: lets the shell begin with a session. */
  constructor(
    readonly fresh: Session,
    readonly kept: Kept,
    readonly show: (session: Session) => void,
    readonly say: (text: string) => void,
  ) {}

  /** The session that the page begins with: that of the link, that of the last visit, or a new one. */
  async first(): Promise<Session> {
    const { kept, fresh } = this;
    const shared = await sessionOfLink(location.hash);
    if (shared === "damaged")
      this.say("The link is damaged: there is no session in it that can be read. Ask for it again.");
    const own = kept.session;
    if (shared === "damaged" || shared === null) return own ? this.#last(own) : fresh;
    if (own && hasWork(own)) kept.aside = own;
    history.replaceState(null, "", location.pathname + location.search);
    this.say("This is the session of the link that you opened.");
    this.#fallback = {
      session: own ?? fresh,
      because: (message) => {
        kept.aside = null;
        this.showButtons();
        return `The link is of no use here: ${message}`;
      },
    };
    return shared;
  }

  /** Goes on with another session than that of `now`. */
  begin(session: Session, now: Session, why: string): void {
    this.#fallback = { session: now, because: (message) => `${message} The shell is as it was.` };
    this.show(session);
    this.say(why);
  }

  /** The shell took the session. */
  begun(session: Session): void {
    this.#fallback = null;
    this.kept.session = session;
  }

  refused(message: string): void {
    const back = this.#fallback;
    this.#fallback = null;
    if (back) this.show(back.session);
    this.say(back ? back.because(message) : `The shell cannot begin: ${message}`);
  }

  showButtons(): void {
    byId("own-session").hidden = this.kept.aside === null;
    byId("save-earlier").hidden = this.kept.earlier === null;
  }

  /** What was done on a page that has become another one since is kept beside. */
  #last(session: Session): Session {
    this.#fallback = {
      session: this.fresh,
      because: (message) => {
        this.kept.earlier = session;
        this.showButtons();
        return `${message} The shell begins anew; under "State" is what you did before.`;
      },
    };
    return session;
  }
}

/** Whether a person did anything in a session. */
function hasWork({ journal, labJournal }: Session): boolean {
  const [, ...entries] = (labJournal ?? "").split("\n").filter((line) => line !== "");
  return journal.length > 0 || entries.length > 0;
}
