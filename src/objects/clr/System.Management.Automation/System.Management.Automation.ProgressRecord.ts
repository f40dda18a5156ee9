import { argumentError } from "../../errors/argumentChecks.ts";
import type { ClrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { tellsValue } from "../../values/clrText.ts";
import { EnumValue } from "../../values/EnumValue.ts";

/** How far an activity has come, as scripts see it. */
export class ProgressRecord extends ClrObject {
  static of(told: ProgressRecord["told"]): ProgressRecord {
    const { id, isCompleted, ...rest } = told;
    return Object.assign(new ProgressRecord(id), rest, { type: isCompleted ? "Completed" : "Processing" });
  }

  /** As Write-Progress tells a host. */
  get told() {
    const { id, parentId, activity, status, currentOperation, percentComplete, secondsRemaining, type } = this;
    return {
      id,
      parentId,
      activity: activity ?? "",
      status: status ?? "",
      currentOperation: currentOperation ?? "",
      percentComplete,
      secondsRemaining,
      isCompleted: type === "Completed",
    };
  }

  activity: string | null = null;
  status: string | null = null;
  currentOperation: string | null = null;
  parentId = -1;
  percentComplete = -1;
  secondsRemaining = -1;
  type: "Processing" | "Completed" = "Processing";

  constructor(readonly id: number) {
    super();
  }

  get clrType(): ClrType {
    return recordType();
  }
}

const recordType = lazyType("System.Management.Automation.ProgressRecord");
const kindType = lazyType("System.Management.Automation.ProgressRecordType");

const exceptions = "System.Management.Automation.PSArgument";

function outOfRange(message: string, name: string, value: number): ClrException {
  return argumentError(`${exceptions}OutOfRangeException`, message, name, tellsValue() ? value : undefined);
}

function invalid(message: string): ClrException {
  return argumentError(`${exceptions}Exception`, message);
}

function record(id: number): ProgressRecord {
  if (id >= 0) return new ProgressRecord(id);
  const name = "activityId";
  throw outOfRange(`Cannot process the argument because ${name} cannot be a negative value.`, name, id);
}

function filled(text: string | null, name: string): string {
  if (text) return text;
  throw invalid(`Cannot process the argument because the value of ${name} cannot be null or empty.`);
}

export default defineClr<ProgressRecord>({
  constructors: {
    "(int,string,string)": (id: number, activity: string, status: string) => {
      const made = record(id);
      made.activity = filled(activity, "activity");
      made.status = filled(status, "statusDescription");
      return made;
    },
    "(int)": record,
  },
  properties: {
    ActivityId: (self) => self.id,
    ParentActivityId: {
      get: (self) => self.parentId,
      set: (self, value: number) => {
        if (value === self.id) throw invalid("ParentActivityId cannot be the same as the ActivityId.");
        self.parentId = value;
      },
    },
    Activity: {
      get: (self) => self.activity,
      set: (self, value: string | null) => {
        self.activity = filled(value, "value");
      },
    },
    StatusDescription: {
      get: (self) => self.status,
      set: (self, value: string | null) => {
        self.status = filled(value, "value");
      },
    },
    CurrentOperation: {
      get: (self) => self.currentOperation,
      set: (self, value: string | null) => {
        self.currentOperation = value;
      },
    },
    PercentComplete: {
      get: (self) => self.percentComplete,
      set: (self, value: number) => {
        if (value > 100)
          throw outOfRange("Cannot set percent because PercentComplete cannot be greater than 100.", "value", value);
        self.percentComplete = value;
      },
    },
    SecondsRemaining: {
      get: (self) => self.secondsRemaining,
      set: (self, value: number) => {
        self.secondsRemaining = value;
      },
    },
    RecordType: {
      get: (self) => EnumValue.named(kindType(), self.type),
      set: (self, value: EnumValue) => {
        self.type = value.text === "Completed" ? "Completed" : "Processing";
      },
    },
  },
  toText: (self) =>
    `parent = ${self.parentId} id = ${self.id} act = ${self.activity ?? ""} stat = ${self.status ?? ""} ` +
    `cur = ${self.currentOperation ?? ""} pct = ${self.percentComplete} sec = ${self.secondsRemaining} type = ${self.type}`,
});
