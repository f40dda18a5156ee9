import { objectIdKind } from "./ADObjectId.ts";
import { networkInterfaceKind, networkSubnetKind } from "./availabilityGroupNetworks.ts";
import { binaryKind } from "./Binary.ts";
import { bindingMetadataKind } from "./BindingMetadata.ts";
import { booleanKind } from "./Boolean.ts";
import { byteQuantifiedSizeKind } from "./ByteQuantifiedSize.ts";
import { databaseCopyKind } from "./DatabaseCopy.ts";
import { dateTimeKind, utcDateTimeKind } from "./DateTime.ts";
import { doubleKind } from "./Double.ts";
import { e164NumberKind } from "./E164Number.ts";
import { enhancedStatusCodeKind } from "./EnhancedStatusCode.ts";
import { enhancedTimeSpanKind } from "./EnhancedTimeSpan.ts";
import { fqdnKind } from "./Fqdn.ts";
import { guidKind } from "./Guid.ts";
import {
  addressSpaceKind,
  ipAddressKind,
  ipBindingKind,
  ipRangeKind,
  protocolConnectionSettingsKind,
  senderDomainKind,
  smartHostKind,
} from "./internetAddresses.ts";
import { lagTimeKind, preferenceKind } from "./KeyValuePair.ts";
import { mailTipTranslationKind } from "./MailTipTranslation.ts";
import { multiValuedKind } from "./MultiValuedProperty.ts";
import { objectGuidKind } from "./ObjectGuid.ts";
import { patternKind } from "./Pattern.ts";
import { proxyAddressCollectionKind, proxyAddressKind } from "./ProxyAddress.ts";
import { edbFilePathKind, localLongFullPathKind } from "./paths.ts";
import { extendedRightKind, folderUserKind, securityIdentifierKind, securityPrincipalKind } from "./principals.ts";
import { messageIdentityKind, queueIdentityKind } from "./queueIdentities.ts";
import { recipientIdKind, recipientOrAddressKind } from "./RecipientIdParameter.ts";
import { recordKind } from "./Record.ts";
import { countryKind, cultureKind, languageCodeKind, regionCodeKind } from "./regions.ts";
import { scheduleKind } from "./Schedule.ts";
import { sharingPolicyDomainKind } from "./SharingPolicyDomain.ts";
import { smtpAddressKind } from "./SmtpAddress.ts";
import { autoDiscoverSmtpDomainKind, smtpDomainKind, smtpDomainWithSubdomainsKind } from "./SmtpDomain.ts";
import { smtpX509IdentifierKind } from "./SmtpX509Identifier.ts";
import { stringKind } from "./String.ts";
import { tableKind } from "./Table.ts";
import { unlimitedKind } from "./Unlimited.ts";
import { uriKind } from "./Uri.ts";
import type { ValueKind } from "./ValueKind.ts";
import { exchangeObjectVersionKind, serverVersionKind, versionKind } from "./versions.ts";
import { byteKind, int16Kind, int32Kind, int64Kind, uint16Kind, uint32Kind, uint64Kind } from "./wholeNumbers.ts";

const kinds = new Map<string, ValueKind>(
  [
    addressSpaceKind,
    senderDomainKind,
    binaryKind,
    bindingMetadataKind,
    booleanKind,
    byteKind,
    byteQuantifiedSizeKind,
    countryKind,
    cultureKind,
    databaseCopyKind,
    dateTimeKind,
    doubleKind,
    e164NumberKind,
    edbFilePathKind,
    enhancedStatusCodeKind,
    enhancedTimeSpanKind,
    exchangeObjectVersionKind,
    extendedRightKind,
    folderUserKind,
    fqdnKind,
    guidKind,
    int16Kind,
    int32Kind,
    int64Kind,
    ipAddressKind,
    ipBindingKind,
    ipRangeKind,
    lagTimeKind,
    languageCodeKind,
    localLongFullPathKind,
    mailTipTranslationKind,
    messageIdentityKind,
    networkInterfaceKind,
    networkSubnetKind,
    objectGuidKind,
    objectIdKind,
    patternKind,
    preferenceKind,
    protocolConnectionSettingsKind,
    proxyAddressCollectionKind,
    proxyAddressKind,
    queueIdentityKind,
    recipientIdKind,
    recipientOrAddressKind,
    recordKind,
    regionCodeKind,
    scheduleKind,
    securityIdentifierKind,
    securityPrincipalKind,
    serverVersionKind,
    sharingPolicyDomainKind,
    smartHostKind,
    smtpAddressKind,
    smtpDomainKind,
    autoDiscoverSmtpDomainKind,
    smtpDomainWithSubdomainsKind,
    smtpX509IdentifierKind,
    stringKind,
    tableKind,
    uint16Kind,
    uint32Kind,
    uint64Kind,
    uriKind,
    utcDateTimeKind,
    versionKind,
  ].map((kind) => [kind.name, kind]),
);

/**
 * The kind that a name means: `SmtpAddress`, `Unlimited<ByteQuantifiedSize>`, `MultiValuedProperty<ADObjectId>`. Null for
 * `Unknown` and other names that none has: what uses them is not modelled.
 */
export function kindNamed(name: string): ValueKind | null {
  const known = kinds.get(name);
  if (known) return known;
  const generic = /^(MultiValuedProperty|Unlimited|list)<(.+)>$/.exec(name);
  const inner = generic && kindNamed(generic[2]);
  if (!generic || !inner) return null;
  const made = generic[1] === "Unlimited" ? unlimitedKind(inner) : multiValuedKind(inner);
  kinds.set(name, made);
  return made;
}
