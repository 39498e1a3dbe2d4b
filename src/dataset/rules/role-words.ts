/** Words of an address that belongs to a role, not to a person; English, Romance and Germanic languages. */
const words = `
  about academy access accounts accueil action admin administracao administracion administration advice advisory advocacy
  alert alliance anfrage antislavery antitrafficking apoyo app apply asistencia assist association atencion audit ayuda
  benchmark board bonjour booking brand buero buro business buyer campaign care careers center centre certification chain
  challenge chat citizen client coalition collab comms communication community complaint compliance comunicacao comunicacion
  comunicazione conference connect consultation consulting contact contacto contato contatto coordination corporate
  correspondence council counter course customer data denuncia department desk digital directorate dispatch donate donation
  donor editor education embassy engage enquiries enquiry ethical ethics event executive exploitation facility feedback
  finance forum foundation frontdesk frontoffice fund gdpr general geral global grants greeting grievance grooming group help hello
  hola hotline hr human humantrafficking iletisim impact imprensa info informacion information initiative innovation inquiries
  inquiry institute international intl investor inbox jobs join kontakt kontor lab learn legal liaison library licensing
  line list logistics mail mailbox main manager market mcr media member membership migrant mission modernslavery national
  network news newsroom office oficina operation organisation organization ouvidoria outreach partner partnership
  permanent platform policy post postmaster prensa press presse prevention privacy procurement product programme program
  project protection protocol publication public questions rapporteur reception receptie recruitment refugee register
  registration registry relation remedy report request research resource response responsible rights safe safety sales
  schools secretaria secretariat secretary security sekretariat service shop slavery social soporte sponsor staff
  standard store studio subscribe sugerencias supplier supply support survey survivor sustainability system team tech
  technical tienda tip tips tool trafficking traffickinginpersons training transparency travel trust unit university ventas victim voice
  volunteer web webmaster webteam welcome women worker workers working workshop world zentrale
`;

/** Part of too many people's names to count inside a longer word: Ismail, Caroline, Rosales. */
const wholeOnly: ReadonlySet<string> = new Set([
  "brand",
  "care",
  "chat",
  "geral",
  "hola",
  "line",
  "list",
  "mail",
  "main",
  "news",
  "post",
  "safe",
  "sales",
  "shop",
  "staff",
]);

export const roleWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Role words that count inside a longer one as well, as service does in customerservice. */
export const roleParts: readonly string[] = [...roleWords].filter((word) => word.length >= 4 && !wholeOnly.has(word));
