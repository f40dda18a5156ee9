import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import type { Encoding } from "./Encoding.ts";
import { ListObject } from "./ListObject.ts";
import { lazyType } from "./lazyType.ts";
import type { MailAddress } from "./MailAddress.ts";
import { NameValueCollection } from "./NameValueCollection.ts";
import { typeByName } from "./typeRegistry.ts";

/** A message as Net.Mail has it. Nothing here sends it. */
export class MailMessage extends ClrObject {
  from: MailAddress | null = null;
  sender: MailAddress | null = null;
  readonly to = new ListObject(addressesType());
  readonly cc = new ListObject(addressesType());
  readonly bcc = new ListObject(addressesType());
  readonly replyTo = new ListObject(addressesType());
  readonly attachments = new ListObject(typeByName("System.Collections.ObjectModel.Collection[System.Object]"));
  readonly headers = new NameValueCollection();
  subject = "";
  body = "";
  isBodyHtml = false;
  priority = "Normal";
  subjectEncoding: Encoding | null = null;
  bodyEncoding: Encoding | null = null;

  get clrType(): ClrType {
    return messageType();
  }
}

const messageType = lazyType("System.Net.Mail.MailMessage");
const addressesType = lazyType("System.Net.Mail.MailAddressCollection");
