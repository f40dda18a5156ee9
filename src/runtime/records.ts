import { ambient } from "../objects/model/ambient.ts";
import { ClrObject } from "../objects/model/ClrObject.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import { lazyType } from "../objects/model/lazyType.ts";
import { typeByName } from "../objects/model/typeRegistry.ts";
import type { Engine } from "./Engine.ts";

/** A warning, verbose or debug message on its stream. */
export class StreamRecord extends ClrObject {
  constructor(
    readonly stream: "Warning" | "Verbose" | "Debug",
    readonly message: string,
    readonly invocation: unknown,
    /** Kept by -WarningVariable: shown as its text alone, since it came along no stream of warnings. */
    readonly isKept = false,
  ) {
    super();
  }

  kept(): StreamRecord {
    return new StreamRecord(this.stream, this.message, this.invocation, true);
  }

  get clrType(): ClrType {
    return typeByName(`System.Management.Automation.${this.stream}Record`);
  }
}

export function streamRecord(stream: StreamRecord["stream"], message: string, invocation: unknown): StreamRecord {
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
