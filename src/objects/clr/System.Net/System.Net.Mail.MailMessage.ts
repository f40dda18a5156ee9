import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { MailAddress } from "./MailAddress.ts";
import { MailMessage } from "./MailMessage.ts";
import { parseMailAddress } from "./System.Net.Mail.MailAddress.ts";

function message(from: MailAddress | null, to: readonly MailAddress[], subject = "", body = ""): MailMessage {
  const made = new MailMessage();
  made.from = from;
  made.to.items.push(...to);
  made.subject = subject;
  made.body = body;
  return made;
}

function fromText(from: string | null, to: string | null, subject = "", body = ""): MailMessage {
  checkNotNull(from, "from");
  checkNotNull(to, "to");
  return message(parseMailAddress(from), [parseMailAddress(to)], subject, body);
}

function access<K extends keyof MailMessage>(key: K) {
  return {
    get: (self: MailMessage) => self[key],
    set: (self: MailMessage, value: MailMessage[K]) => {
      self[key] = value;
    },
  };
}

export default defineClr<MailMessage>({
  constructors: {
    "()": () => new MailMessage(),
    "(string,string)": (from: string | null, to: string | null) => fromText(from, to),
    "(string,string,string,string)": fromText,
    "(mailaddress,mailaddress)": (from: MailAddress, to: MailAddress) => message(from, [to]),
  },
  methods: { Dispose: () => undefined },
  properties: {
    From: access("from"),
    Sender: access("sender"),
    To: (self) => self.to,
    CC: (self) => self.cc,
    Bcc: (self) => self.bcc,
    ReplyToList: (self) => self.replyTo,
    Attachments: (self) => self.attachments,
    Headers: (self) => self.headers,
    Subject: access("subject"),
    Body: access("body"),
    IsBodyHtml: access("isBodyHtml"),
    SubjectEncoding: access("subjectEncoding"),
    BodyEncoding: access("bodyEncoding"),
    Priority: {
      get: (self) => self.priority,
      set: (self, value: EnumValue) => {
        self.priority = value.text;
      },
    },
  },
});
