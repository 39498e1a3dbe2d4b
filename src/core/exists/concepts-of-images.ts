import type { ConceptWords } from "./lexicon.ts";

/** What is done with images, advertisements and the internet. */
export const imageWords: ConceptWords = {
  classify: `
    classifier, classify, flag image, priority score, grading severity, model that flag, prioritise, rate chat,
    score file, sort image, recognise abuse, detect abuse, not seen before, unseen, unknown image, new image, novel,
    machine learning, ai, artificial intelligence, algorithm, neural network, deep learning, sort them, urgent one,
    rank report, automatically find, automatic recognition, computer find, recognise picture, learn to find`,
  block: `
    web address, url, blacklist, domain list, blocked, blocklist, filter, deny access, list of site,
    list of address, cannot be opened`,
  remove: `
    remove, takedown, take down, delete, taken down, spread of image, block matches, stop the spread, circulating,
    from being posted, give back control, erase, get picture off, get it off, gone from internet, scrub, vanish,
    taken off, removal, pull down`,
  crawl: `
    crawl, crawler, scrape, dark web, deep web, archive, collects online, open web, open source intelligence, osint,
    web data, gather from the internet, collects advert, internet search, darknet, open source search,
    monitors website, spider, monitor web, look through site`,
  match: "match, compare, link",
  deter: `
    deterrence, deter, would be buyer, buyer of sex, buy sex, decoy, search for terms, sex buyer, men who buy,
    talk out of, man types, after children, warning page, demand for sex, offender, punter, fewer search,
    for stopping, men seeking sex, men who want, want to pay for, pay for a child, pay for sex,
    customer of prostitution, john, catch men, sex with a child, fake ad, men who look, a way to stop, stop looking,
    warn men, customer for sex, people who search for, watch abuse, tempted, purchaser of sex, sex customer`,
  chatbot: `
    chatbot, bot, automated chat, virtual assistant, open a chat, conversation, robot that answers, automatic chat,
    ai assistant, ask a robot, chat with`,
  abuseImage: `
    abuse image, csam, csem, csai, abuse material, abusive file, child pornography, indecent image, sexual image,
    child abuse, abuse imagery, abusive image, child exploitation, abuse video, pictures of abused children,
    sexual abuse, abuse picture, abuse photo, abused child, images of child, abusers website, abuse site,
    illegal picture, illegal image, pictures of children, illegal material, illegal content, abuse of children,
    sexualised image, child porn, molest, pictures of victims of abuse, paedophile, pedophile, illegal video,
    child sexual`,
  hash: `
    hash, fingerprint, known image, known abuse, known file, same picture, copies of, known illegal, list of known,
    known picture, posted again, re upload, uploaded again, seen before, digital imprint, same image, spot copy,
    duplicates, matching known, list of image`,
  ownImage: `
    own device, intimate image, people pictured, their own picture, nude, revenge porn, sextortion,
    pictured in sexual, naked picture, image abuse, their picture online, leaked picture, picture of themselves,
    intimate picture, shared without consent, circulating, their own photo, explicit picture,
    picture without consent, spread of picture`,
  photo: "photo, picture, image, photograph, snapshot, wall paper, selfie",
  video: "video, film, footage, livestream, clip",
  face: "facial recognition, biometric, faces",
  groom: `
    grooming, predatory message, befriend, win trust of child, adult stranger, adult who chat, contact child online,
    lure child online, predator, child groomer, sextort`,
  advert: `
    advert, ad, advertisement, escort, commercial sex, backpage, sexual service, ads for sex, online prostitution,
    sugar dating, classified`,
  missing: `
    missing, lost child, abducted, disappear, disappearance, runaway, lost boy, lost girl, kidnapped,
    found children, never came home, vanished, lost children, children in homes`,
  seizedDevice: `
    hard disk, forensic, seized, triage, seizure, phone data extraction, laptop, hard drive, suspects phone,
    confiscated, phone of suspect, phones taken, raid, drive of suspect, evidence computer`,
  hotelRoom: `
    hotel room, room picture, objects cropped, background, wallpaper, room in picture, wall paper, beds in picture,
    given lodging, where picture was taken, furniture, place or object, recognise place, room in photo,
    identify place`,
  network: `
    network, graph, cluster, near duplicate, link adverts, phone number, organised, link case,
    links one posted by same, same gang, groups those, writing style`,
};
