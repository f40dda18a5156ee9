import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import { NameValueCollection } from "../System.Collections.Specialized/NameValueCollection.ts";
import type { MailAddress } from "./MailAddress.ts";

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
