/**
 * Classes, attributes and property sets of the directory that permissions name, as the schema calls them (their common
 * names; documented in the schema's reference), each with its LDAP name where that is another word.
 */
const names =
  `User Group Contact Computer Container InetOrgPerson:inetOrgPerson Organizational-Unit Organizational-Person
Domain-DNS Public-Information Personal-Information Web-Information Email-Information General-Information Membership
Phone-and-Mail-Options Exchange-Information Exchange-Personal-Information User-Logon User-Account-Restrictions
User-Account-Control Private-Information Account-Restrictions Logon-Information
Member Is-Member-Of-DL:memberOf Managed-By Managed-Objects Manager Reports:directReports Common-Name:cn RDN:name
Display-Name Display-Name-Printable Description Given-Name Surname:sn Initials Title Department Company Comment:info
Telephone-Number Other-Telephone Phone-Home-Primary:homePhone Phone-Mobile-Primary:mobile Phone-Pager-Primary:pager
Facsimile-Telephone-Number Street-Address:streetAddress Address:street Locality-Name:l State-Or-Province-Name:st
Postal-Code Country-Name:c Text-Country:co Post-Office-Box Physical-Delivery-Office-Name WWW-Home-Page
E-mail-Addresses:mail Proxy-Addresses Target-Address:targetAddress Legacy-Exchange-DN Text-Encoded-OR-Address
Public-Delegates ms-Exch-Public-Delegates:publicDelegates Alt-Recipient Delivery-Mech-Type Garbage-Coll-Period
User-Principal-Name SAM-Account-Name Account-Expires Pwd-Last-Set Lockout-Time User-Password Unicode-Pwd Script-Path
Home-Directory Home-Drive Profile-Path Employee-ID Employee-Number Employee-Type Division Thumbnail-Photo:thumbnailPhoto
Picture:thumbnailPhoto User-Cert:userCertificate X509-Cert:userCertificate ms-DS-Consistency-Guid:mS-DS-ConsistencyGuid
Auth-Orig Unauth-Orig DL-Mem-Submit-Perms DL-Mem-Reject-Perms Show-In-Address-Book Mail-Nickname Home-MDB
Extension-Attribute-1 Extension-Attribute-2 Extension-Attribute-3 Extension-Attribute-4 Extension-Attribute-5`
    .split(/\s+/)
    .map((entry) => entry.split(":"));

/** The name of a class, attribute or property set by either of its names; null for what the schema doesn't have. */
export function schemaObjectName(word: string): string | null {
  const name = plain(word);
  const found = names.find((both) => both.some((each) => plain(each) === name))?.[0];
  if (found !== undefined) return found;
  // Exchange's own additions to the schema (inferred from their prefix).
  return /^ms-?exch[\w-]+$/i.test(word.trim()) ? word.trim() : null;
}

function plain(name: string): string {
  return name.replace(/[\s-]/g, "").toLowerCase();
}
