import { instant, instantMilliseconds } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import type { LabProgress, LabTaskProgress } from "../run/LabProgress.ts";
import { isoDuration } from "./isoDuration.ts";

/** Who learned: an agent of xAPI. */
export type XapiActor = Readonly<Record<string, unknown>>;

export interface XapiOptions {
  readonly actor: XapiActor;
  /** The IRI of the lab as an activity; absent: one made of its id. */
  readonly activity?: string;
  /** Of the launch; absent: one made of lab, actor and beginning. */
  readonly registration?: string;
}

/** A statement of xAPI 1.0.3, as it is sent. */
export type XapiStatement = Readonly<Record<string, unknown>>;

const verbs = "http://adlnet.gov/expapi/verbs";

/** Somebody of whom nothing is known but that it is one and the same. */
export const anonymousActor: XapiActor = {
  objectType: "Agent",
  account: { homePage: "https://cmdlab.invalid", name: "learner" },
};

/** The IRI of a lab as an activity. */
export function activityOf(lab: string): string {
  return `https://cmdlab.invalid/labs/${lab}`;
}

/**
 * Progress as statements: initialized, answered for each task that is done or that a look was asked for (success, score, duration), then passed or
 * failed with the score and completed where the lab is finished. The same progress gives the same ids, so that a store
 * takes each once.
 */
export function xapiStatements(progress: LabProgress, options: XapiOptions): XapiStatement[] {
  const activity = options.activity ?? activityOf(progress.lab);
  const registration =
    options.registration ?? nameGuid("xapi", progress.lab, progress.started, JSON.stringify(options.actor));
  const lab = object(activity, progress.title, progress.language, "assessment");
  const statement = (verb: string, target: unknown, at: number, result: unknown = undefined): XapiStatement => {
    const timestamp = instant(instantMilliseconds(progress.started) + at);
    const parts = [registration, verb, JSON.stringify(target), timestamp, JSON.stringify(result) ?? ""];
    return {
      id: nameGuid(...parts),
      actor: options.actor,
      verb: { id: `${verbs}/${verb}`, display: { en: verb } },
      object: target,
      ...(result === undefined ? {} : { result }),
      context: {
        registration,
        language: progress.language,
        platform: "cmdlab",
        ...(target === lab ? {} : { contextActivities: { parent: [lab] } }),
      },
      timestamp,
    };
  };
  const answered = progress.tasks
    // That a check is red which the lab looked at by itself is no answer yet.
    .filter((task) => task.state === "green" || task.attempts > 0)
    .map((task) =>
      statement(
        "answered",
        object(`${activity}#${task.id}`, task.title, progress.language, "interaction", {
          interactionType: "performance",
          correctResponsesPattern: [],
        }),
        task.greenAt ?? task.triedAt ?? progress.elapsed,
        taskResult(task),
      ),
    );
  const { scaled, points, of, isPassed, isFinished, elapsed } = progress;
  const result = {
    score: { scaled, raw: points, min: 0, max: of },
    success: isPassed,
    completion: isFinished,
    duration: isoDuration(elapsed),
  };
  const verdict = isPassed ? "passed" : "failed";
  return [
    statement("initialized", lab, 0),
    ...answered,
    ...(isFinished || isPassed ? [statement(verdict, lab, elapsed, result)] : []),
    ...(isFinished ? [statement("completed", lab, elapsed, { completion: true, duration: isoDuration(elapsed) })] : []),
  ];
}

function taskResult({ state, points, earned, took }: LabTaskProgress): unknown {
  return {
    success: state === "green",
    score: { scaled: points === 0 ? Number(state === "green") : earned / points, raw: earned, min: 0, max: points },
    ...(took === null ? {} : { duration: isoDuration(took) }),
  };
}

function object(id: string, title: string, language: string, type: string, more: object = {}): unknown {
  const activityType =
    type === "interaction"
      ? "http://adlnet.gov/expapi/activities/cmi.interaction"
      : `http://adlnet.gov/expapi/activities/${type}`;
  return { objectType: "Activity", id, definition: { name: { [language]: title }, type: activityType, ...more } };
}
