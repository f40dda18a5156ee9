import { type CertificateDescription, describeCertificate } from "../../../base/describeCertificate.ts";
import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import { openKeyFile } from "./keyFile.ts";

const space = "System.Security.Cryptography.X509Certificates";

/** What a store knows of a certificate besides its bytes. */
export interface CertificateSetting {
  readonly friendlyName?: string;
  readonly hasPrivateKey?: boolean;
  /** The PKCS#12 file of certificate and key, where the key may leave its store. */
  readonly exportKeyFile?: ((password: string) => Uint8Array) | null;
  /** What it goes by in its store; absent: the thumbprint of its bytes. */
  readonly thumbprint?: string;
}

/** How a file with a key is opened, and whether the key may be written into another one. */
export interface KeyFileOptions {
  readonly password?: string;
  readonly isExportable?: boolean;
}

/** X509Certificate, and X509Certificate2 and what derives from it: a certificate, or nothing yet until Import. */
export class X509Certificate extends ClrObject {
  #description: CertificateDescription | null = null;
  #bytes: Uint8Array | null = null;
  friendlyName: string;
  isArchived = false;
  hasPrivateKey: boolean;
  exportKeyFile: ((password: string) => Uint8Array) | null;

  constructor(
    readonly type: ClrType,
    bytes: Uint8Array | null = null,
    setting: CertificateSetting = {},
  ) {
    super();
    this.friendlyName = setting.friendlyName ?? "";
    this.hasPrivateKey = setting.hasPrivateKey ?? false;
    this.exportKeyFile = setting.exportKeyFile ?? null;
    if (bytes) this.import(bytes);
    if (setting.thumbprint !== undefined && this.#description)
      this.#description = { ...this.#description, thumbprint: setting.thumbprint };
  }

  static version2(bytes: Uint8Array, setting: CertificateSetting = {}): X509Certificate {
    return new X509Certificate(version2Type(), bytes, setting);
  }

  get clrType(): ClrType {
    return this.type;
  }

  override get equalityKey(): string | null {
    return this.#description && `${space}.X509Certificate:${this.#description.thumbprint}`;
  }

  get isEmpty(): boolean {
    return this.#bytes === null;
  }

  /** The DER. */
  get bytes(): Uint8Array {
    if (!this.#bytes) throw noCertificate();
    return this.#bytes;
  }

  get description(): CertificateDescription {
    if (!this.#description) throw noCertificate();
    return this.#description;
  }

  /** Takes DER, PEM, bare base64, or a PKCS#12 file, which a password opens. */
  import(file: Uint8Array, { password = "", isExportable = false }: KeyFileOptions = {}): void {
    const keyFile = openKeyFile(file, password);
    if (keyFile) {
      this.hasPrivateKey = keyFile.hasPrivateKey;
      this.exportKeyFile = isExportable ? keyFile.write : null;
    }
    const der = keyFile?.certificate ?? (file[0] === 0x30 ? file : fromText(file));
    try {
      this.#description = describeCertificate(der);
    } catch {
      throw clrException(
        "System.Security.Cryptography.CryptographicException",
        "Cannot find the requested object.\r\n",
      );
    }
    this.#bytes = Uint8Array.from(Buffer.from(this.#description.rawData, "base64"));
  }

  reset(): void {
    this.#description = null;
    this.#bytes = null;
    this.hasPrivateKey = false;
  }
}

function fromText(file: Uint8Array): Uint8Array {
  const text = Buffer.from(file).toString("latin1");
  const body = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(text)?.[1] ?? text;
  return Buffer.from(body, "base64");
}

function noCertificate() {
  return clrException(
    "System.Security.Cryptography.CryptographicException",
    "m_safeCertContext is an invalid handle.\r\n",
  );
}

const version2Type = lazyType(`${space}.X509Certificate2`);
