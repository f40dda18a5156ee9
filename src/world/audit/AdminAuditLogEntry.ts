import { collection } from "../../store/Collection.ts";
import { flag, list, name, object, type ShapeType, text, time } from "../../store/record/RecordShape.ts";

const entryShape = object({
  runDate: time,
  caller: name,
  cmdletName: name,
  objectModified: text,
  cmdletParameters: list(object({ name, value: text })),
  modifiedProperties: list(object({ name, oldValue: text, newValue: text })),
  succeeded: flag,
  error: text,
});

/** What one cmdlet changed: who, when, on which object, with which parameters. */
export type AdminAuditLogEntry = ShapeType<typeof entryShape>;

export const adminAuditLog = collection("adminAuditLog", entryShape);
