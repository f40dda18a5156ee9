import { readDialogAnswer } from "../../command/dialogAnswerText.ts";
import type { DialogAnswer, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { WhileWaiting } from "../../command/services/PSHost.ts";
import type { Keyboard } from "../../console/Keyboard.ts";
import { StopThrown } from "../../runtime/pipeline/signals.ts";
import { answerStates, sharedPlaces, type WorkerMessage } from "../messages.ts";
import type { WebOutput } from "./WebOutput.ts";

/** How often somebody who waits looks whether to stop, in milliseconds. */
const pollMilliseconds = 50;

/**
 * Answers to the questions of a running input. With shared memory the person is waited for. Without it no message reaches
 * a worker that runs: the page ends this worker, asks, and begins another one, which comes to the same question with the
 * answer at hand.
 */
export class AnswerDesk implements Keyboard {
  readonly isTerminal = true;
  /** The answers of the running input: first those that are known, then those that the person gave. */
  answers: (string | null)[] = [];
  #known: readonly (string | null)[] = [];
  #input = "";
  /** Whether nobody is asked: what was done before is done again. */
  #isReplay = false;
  #echoes = false;

  constructor(
    readonly shared: Int32Array | null,
    readonly output: WebOutput,
    readonly send: (message: WorkerMessage) => void,
  ) {}

  /** `echoes`: known answers are shown as the editor left them on the screen; else they are there already. */
  begin(input: string, known: readonly (string | null)[], isReplay: boolean, echoes = isReplay): void {
    this.#echoes = echoes;
    this.#input = input;
    this.#known = known;
    this.#isReplay = isReplay;
    this.answers = [];
  }

  readLine(prompt: string, waiting?: WhileWaiting): string | null {
    return this.#ask(prompt, false, waiting);
  }

  readSecret(prompt: string, waiting?: WhileWaiting): string | null {
    return this.#ask(prompt, true, waiting);
  }

  converse(dialog: ScreenDialog, waiting?: WhileWaiting): DialogAnswer | null {
    const text = this.#ask("", false, waiting, dialog);
    return text === null ? null : readDialogAnswer(text);
  }

  #ask(
    prompt: string,
    secret: boolean,
    waiting: WhileWaiting = () => {},
    dialog: ScreenDialog | null = null,
  ): string | null {
    const answer = this.#answer(prompt, secret, waiting, dialog);
    this.answers.push(answer);
    return answer;
  }

  #answer(prompt: string, secret: boolean, waiting: WhileWaiting, dialog: ScreenDialog | null): string | null {
    const at = this.answers.length;
    if (at < this.#known.length || this.#isReplay) {
      const known = this.#known[at] ?? null;
      if (dialog) return known;
      const shown = secret && known !== null ? "*".repeat([...known].length) : (known ?? "");
      if (this.#echoes) this.output.write(`${prompt}${shown}\n`);
      else this.output.unfinishedLine = "";
      return known;
    }
    const before = this.output.unfinishedLine;
    if (!dialog) this.output.unfinishedLine = "";
    const resumed = this.shared ? null : { text: this.#input, answers: [...this.answers], shown: this.output.written };
    this.output.flush();
    this.send({ kind: "question", prompt: before + prompt, secret, dialog, resumed });
    if (!this.shared) throw new StopThrown("stopped");
    return this.#wait(this.shared, waiting);
  }

  #wait(shared: Int32Array, waiting: WhileWaiting): string | null {
    try {
      while (Atomics.load(shared, sharedPlaces.answered) === answerStates.none) {
        waiting();
        Atomics.wait(shared, sharedPlaces.answered, answerStates.none, pollMilliseconds);
      }
    } catch (thrown) {
      this.send({ kind: "withdraw" });
      throw thrown;
    }
    const state = Atomics.exchange(shared, sharedPlaces.answered, answerStates.none);
    if (state === answerStates.nobody) return null;
    const bytes = new Uint8Array(shared.buffer, sharedPlaces.text * 4, Atomics.load(shared, sharedPlaces.length));
    // A decoder takes no shared memory.
    return new TextDecoder().decode(bytes.slice());
  }
}
