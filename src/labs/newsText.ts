import { failedText } from "./failedText.ts";
import type { LabNews } from "./run/LabNews.ts";

/** One line for a learner. */
export function newsText(news: LabNews): string {
  switch (news.kind) {
    case "green":
      return `Done: ${news.task.title}`;
    case "redAgain":
      return [`Not done any more: ${news.task.title}`, ...news.failed.map((each) => `  ${failedText(each)}`)].join(
        "\n",
      );
    case "opened":
      return `Open now: ${news.task.title} (Get-LabTask ${news.task.id})`;
    case "forbidden":
      return `This must not be: ${failedText(news.finding)}. The lab can be passed again after Reset-Lab.`;
    case "hint":
      return `A hint for '${news.task.title}': ${news.hint.text}`;
    case "slow":
      return `Looking at '${news.task.title}' takes long: it is done when you ask for it, with Test-Lab ${news.task.id}.`;
    case "reset":
      return news.task === null
        ? "The lab is as it was at the beginning."
        : `Back to where '${news.task.title}' began.`;
    case "finished": {
      const { points, of, scaled, isPassed } = news.score;
      const verdict = isPassed ? "passed" : "not passed";
      return `All tasks are done: ${points} of ${of} points (${Math.round(scaled * 100)} %), ${verdict}.`;
    }
  }
}

/** The colour in which the line is shown. */
export function newsColor(news: LabNews): string {
  return news.kind === "finished" && !news.score.isPassed ? "Yellow" : colors[news.kind];
}

const colors: Readonly<Record<LabNews["kind"], string>> = {
  green: "Green",
  finished: "Green",
  redAgain: "Yellow",
  forbidden: "Red",
  opened: "Cyan",
  hint: "Cyan",
  slow: "Yellow",
  reset: "Cyan",
};
