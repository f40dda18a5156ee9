import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

export class MailAddress extends ClrObject {
  constructor(
    readonly user: string,
    readonly host: string,
    readonly displayName: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return mailAddressType();
  }

  get address(): string {
    return `${this.user}@${this.host}`;
  }

  override get equalityKey(): string {
    return `System.Net.Mail.MailAddress:${this.text.toLowerCase()}`;
  }

  get text(): string {
    return this.displayName === "" ? this.address : `"${this.displayName}" <${this.address}>`;
  }
}

const mailAddressType = lazyType("System.Net.Mail.MailAddress");
