import { readDialogAnswer } from "../../command/dialogAnswerText.ts";
import type { PromptInput } from "../../command/readLine/readLineService.ts";
import type { DialogAnswer, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { WhileWaiting } from "../../command/services/PSHost.ts";
import type { Keyboard } from "../../console/Keyboard.ts";
import type { InputRequest } from "../../console/LineReader.ts";
import { StopThrown } from "../../runtime/pipeline/signals.ts";
import { type AskedMeanwhile, answerStates, type Question, sharedPlaces, type WorkerMessage } from "../messages.ts";
import type { WebOutput } from "./WebOutput.ts";

/** What a person is asked: for a line, a secret, in a dialog, or for an input. */
interface Asked {
  readonly prompt: string;
  readonly secret?: boolean;
  readonly dialog?: ScreenDialog;
  readonly request?: InputRequest;
}

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
  /** Answers what the page wants to know while an answer is waited for. */
  onQuestion: (question: Question) => unknown = () => null;

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
    return this.#ask({ prompt }, waiting);
  }

  /** Reads an input at a prompt inside of a running input. */
  readInput(request: InputRequest): PromptInput {
    const text = this.#ask({ prompt: request.prompt, request });
    return text === null ? { kind: "end" } : { kind: "line", text };
  }

  readSecret(prompt: string, waiting?: WhileWaiting): string | null {
    return this.#ask({ prompt, secret: true }, waiting);
  }

  converse(dialog: ScreenDialog, waiting?: WhileWaiting): DialogAnswer | null {
    const text = this.#ask({ prompt: "", dialog }, waiting);
    return text === null ? null : readDialogAnswer(text);
  }

  #ask(asked: Asked, waiting: WhileWaiting = () => {}): string | null {
    const answer = this.#answer(asked, waiting);
    this.answers.push(answer);
    return answer;
  }

  #answer(asked: Asked, waiting: WhileWaiting): string | null {
    const { prompt, secret = false, dialog = null, request = null } = asked;
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
    this.send({ kind: "question", prompt: before + prompt, secret, dialog, request, resumed });
    if (!this.shared) throw new StopThrown("stopped");
    return this.#wait(this.shared, waiting);
  }

  #wait(shared: Int32Array, waiting: WhileWaiting): string | null {
    try {
      for (;;) {
        const state = Atomics.load(shared, sharedPlaces.answered);
        if (state === answerStates.line || state === answerStates.nobody) break;
        if (state === answerStates.question) this.#askedMeanwhile(shared);
        waiting();
        Atomics.wait(shared, sharedPlaces.answered, answerStates.none, pollMilliseconds);
      }
    } catch (thrown) {
      this.send({ kind: "withdraw" });
      throw thrown;
    }
    const state = Atomics.exchange(shared, sharedPlaces.answered, answerStates.none);
    return state === answerStates.nobody ? null : this.#text(shared);
  }

  /** The page wants to know something of what is being typed. */
  #askedMeanwhile(shared: Int32Array): void {
    const { id, question } = JSON.parse(this.#text(shared)) as AskedMeanwhile;
    Atomics.store(shared, sharedPlaces.answered, answerStates.none);
    this.send({ kind: "answer", id, answer: this.onQuestion(question) });
  }

  #text(shared: Int32Array): string {
    const bytes = new Uint8Array(shared.buffer, sharedPlaces.text * 4, Atomics.load(shared, sharedPlaces.length));
    // A decoder takes no shared memory.
    return new TextDecoder().decode(bytes.slice());
  }
}
