import { ambient } from "../../objects/host/ambient.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { StreamRecord, type TextStream } from "../../objects/values/shell/StreamRecord.ts";

export function streamRecord(stream: TextStream, message: string, invocation: unknown): StreamRecord {
  return new StreamRecord(stream, message, invocation);
}

/** A record of the information stream; Write-Host's data are HostInformationMessage objects. */
export class InformationRecord extends ClrObject {
  constructor(
    readonly messageData: unknown,
    readonly tags: readonly string[],
    readonly source: string,
    /** Milliseconds since 1970. */
    readonly timeGenerated: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return informationType();
  }
}

const informationType = lazyType("System.Management.Automation.InformationRecord");

export function informationRecord(data: unknown, tags: readonly string[], source: string): InformationRecord {
  return new InformationRecord(data, tags, source, ambient().now());
}
