import { ambient } from "../objects/model/ambient.ts";
import { ClrObject } from "../objects/model/ClrObject.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import { lazyType } from "../objects/model/lazyType.ts";
import { StreamRecord, type TextStream } from "../objects/model/StreamRecord.ts";
import type { Engine } from "./Engine.ts";

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

export function informationRecord(
  data: unknown,
  tags: readonly string[],
  source: string,
  _engine: Engine,
): InformationRecord {
  return new InformationRecord(data, tags, source, ambient().now());
}

export { HostInformationMessage } from "../objects/clr/System.Management.Automation.HostInformationMessage.ts";
