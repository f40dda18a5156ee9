import { findProperty, namesFitting } from "../../objects/members/propertyList.ts";
import { hasWildcards } from "../../objects/ops/wildcard.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { RequestedProperty } from "./FormatRequest.ts";
import { propertySource, scriptSource, type ValueSource } from "./ValueSource.ts";

/** A requested property as one object resolves it. */
export interface ResolvedProperty {
  readonly source: ValueSource;
  readonly label: string;
  readonly request: RequestedProperty;
  /** Whether the object has it; true for scripts. */
  readonly exists: boolean;
}

/** Names in the object's own spelling; patterns and property sets become the properties they stand for. */
export function resolveRequested(requests: readonly RequestedProperty[], target: unknown): ResolvedProperty[] {
  return requests.flatMap((request) => {
    const { expression } = request;
    if (expression instanceof ScriptBlock) {
      const source = scriptSource(expression);
      return [{ source, label: request.label ?? source.text, request, exists: true }];
    }
    if (hasWildcards(expression)) return namesFitting(target, expression).map((name) => named(name, request, true));
    const found = findProperty(target, expression);
    if (found?.set)
      return found.set.referencedPropertyNames.map((name) =>
        named(name, request, findProperty(target, name) !== undefined),
      );
    return [named(found?.name ?? expression, request, found !== undefined)];
  });
}

function named(name: string, request: RequestedProperty, exists: boolean): ResolvedProperty {
  return { source: propertySource(name, exists), label: request.label ?? name, request, exists };
}

export function groupingOf(request: RequestedProperty): { readonly value: ValueSource; readonly label: string | null } {
  const { expression, label = null } = request;
  if (expression instanceof ScriptBlock) return { value: scriptSource(expression), label };
  if (!hasWildcards(expression)) return { value: propertySource(expression), label };
  const read = (target: unknown): unknown => {
    const name = propertyNamed(expression, target);
    return name === undefined ? undefined : propertySource(name).read(target);
  };
  return { value: { kind: "code", text: expression, read }, label };
}

/** The object's own spelling of a property, or of the first one that a pattern fits. */
export function propertyNamed(name: string, target: unknown): string | undefined {
  return hasWildcards(name) ? namesFitting(target, name)[0] : findProperty(target, name)?.name;
}
