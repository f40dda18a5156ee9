import type { Node } from "../../ast/Node.ts";
import type { Report } from "./Report.ts";

/** A clause without types must be the last, and a type that an earlier clause caught cannot be caught again. */
export function checkCatchClauses(node: Node, report: Report): void {
  if (node.kind !== "TryStatement") return;
  const caught = new Set<string>();
  node.catchClauses.forEach((clause, index) => {
    if (clause.catchTypes.length === 0) {
      if (index < node.catchClauses.length - 1) {
        const { source, end } = clause.extent;
        report("EmptyCatchNotLast", { source, start: end, end });
      }
      return;
    }
    for (const type of clause.catchTypes) {
      const name = exceptionName(type.typeName.fullName);
      if (name !== null && (caught.has(name) || (caught.has("exception") && name !== "exception"))) {
        report("ExceptionTypeAlreadyCaught", type.extent, type.typeName.fullName.replace(/^(?!System\.)/i, "System."));
      }
    }
    for (const type of clause.catchTypes) {
      const name = exceptionName(type.typeName.fullName);
      if (name !== null) caught.add(name);
    }
  });
}

/** Exceptions that every edition knows, without `System.`. */
const knownExceptions = new Set([
  "exception",
  "argumentexception",
  "argumentnullexception",
  "argumentoutofrangeexception",
  "arithmeticexception",
  "dividebyzeroexception",
  "formatexception",
  "indexoutofrangeexception",
  "invalidcastexception",
  "invalidoperationexception",
  "notimplementedexception",
  "notsupportedexception",
  "nullreferenceexception",
  "objectdisposedexception",
  "operationcanceledexception",
  "outofmemoryexception",
  "overflowexception",
  "timeoutexception",
  "unauthorizedaccessexception",
  "uriformatexception",
  "collections.generic.keynotfoundexception",
  "componentmodel.win32exception",
  "io.directorynotfoundexception",
  "io.filenotfoundexception",
  "io.ioexception",
  "io.pathtoolongexception",
  "net.webexception",
  "net.http.httprequestexception",
  "security.securityexception",
  "management.automation.actionpreferencestopexception",
  "management.automation.commandnotfoundexception",
  "management.automation.drivenotfoundexception",
  "management.automation.itemnotfoundexception",
  "management.automation.methodinvocationexception",
  "management.automation.parameterbindingexception",
  "management.automation.psargumentexception",
  "management.automation.psinvalidoperationexception",
  "management.automation.remoting.psremotingtransportexception",
  "management.automation.runtimeexception",
  "management.automation.sessionstateexception",
]);

function exceptionName(fullName: string): string | null {
  const name = fullName.toLowerCase().replace(/^system\./, "");
  return knownExceptions.has(name) ? name : null;
}
