import type { SemanticVersion } from "../values/SemanticVersion.ts";
import type { Version } from "../values/Version.ts";

export function compareVersions(left: Version, right: Version): number {
  return (
    left.major - right.major || left.minor - right.minor || left.build - right.build || left.revision - right.revision
  );
}

/** A version with a pre-release label comes before the same one without; build labels do not count. */
export function compareSemanticVersions(left: SemanticVersion, right: SemanticVersion): number {
  const numbers = left.major - right.major || left.minor - right.minor || left.patch - right.patch;
  return Math.sign(numbers || compareLabels(left.preReleaseLabel, right.preReleaseLabel));
}

function compareLabels(left: string | null, right: string | null): number {
  if (!left) return right ? 1 : 0;
  if (!right) return -1;
  const [one, other] = [left.split("."), right.split(".")];
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const order = compareUnits(one[index], other[index]);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Numbers in their order and before words; words by their code units. */
function compareUnits(left: string, right: string): number {
  const [leftIsNumber, rightIsNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (leftIsNumber && rightIsNumber) return Number(left) - Number(right);
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}
