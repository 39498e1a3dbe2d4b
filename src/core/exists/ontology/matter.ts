/** What is wrong. */
export const matter = {
  exploitation: `
    trafficking, exploitation, slavery, slave, bonded labour, exploited, trafficker, held against their will,
    held captive, kept prisoner, enslaved, coerced, under control, pimp, exploiter, brothel, not paid, mistreated,
    abuse of worker, massage parlour, massage business, prostitution ring, under duress, illegal recruiter,
    labour camp, bondage, false offer, sex trade, servitude, human smuggling, involuntary, sweatshop, unfree, serfdom,
    captive, prostitution, prostitute, sex work, sex worker, forced to work, made to work, keep passport,
    passport taken, withhold passport, debt bondage, in debt, indebted, locked in, locked up, imprisoned, sold into,
    sell people, people sold, sell girl, people trade, modern day slave, peonage, indentured, coercion, threatened,
    grooming gang, red light, strip club, county lines, smuggler, smuggled, wage slave, human traffic, lured,
    trapped in, captivity, cheated, conned, tricked, deceived, duped, defrauded, trickery, hostage, detention,
    detained worker, enslavement, human cargo, illegal work, cash in hand, inhuman, not free to leave, cannot leave,
    cant leave, oppress, procurer, madame, sexually exploited, slavelike, slave trade, trade in people,
    trade in women, trade in human, unfree labour, underpayment, vice, call girl, sex slave, sex slavery,
    red light district, lap dance, sex club, peon, loan shark, recruitment debt, gangster, crime gang, bonded,
    exploitative, forced labour, modern slavery, overworked, slave labour, sex trafficking, trap, ensnare, frightened,
    terrified, scared to leave, not allowed out, not allowed to leave, barred windows, under guard, locked inside,
    kept indoors, preyed on, in the hands of, work off, pay off debt, taken the passport, hold papers,
    papers are held, no choice, against their wish, no way out, bosses beat, slave driver, in bondage, women sold,
    never paid, sold for sex, sold by, sell human, sell woman, sell child, girl sold, child sold,
    forced work, forced to, forced into, forced sex, forced begging, forced worker, forced girl, forced woman,
    forced child, by force`,
  childLabour: `
    child labour, working children, child worker, children working, child slavery, hazardous work, child dug, made
    by children, children pick, child at work, children mine, child miner, underage worker, children out of school
    to work, minimum age, young worker, working boy, boys dig, boys work, girls work, children harvest, child
    soldier, children made to, children in hazardous, dug by children, peeled by children, child carry, child spray,
    children in fields, children in mines, child labor free, children toil, sent to work, work instead of school,
    out of class to work, children hired, dangerous work`,
  uyghur: `
    uyghur, uflpa, turkestan, uighur, labour transfer, east turkistan, polysilicon, turkic muslim, tibet, kashgar,
    urumqi, north korean, re education camp, state imposed, xinjiang, uyghur worker, camps in china, western china,
    muslim minority, xinjiang cotton, chinese camps`,
  advert: `
    advert, ad, advertisement, escort, escort ad, commercial sex, backpage, sexual service, ads for sex, online
    prostitution, sugar dating, classified, sex ad, sex advert, classified ad, erotic ad, call girl, onlyfans,
    craigslist, sex listing, adult service website, adult services, brothel website, sex website, adult advert,
    adult ad, adult site, ads selling, ads for girls, ads for massage, ads for women, advert for massage, advertised
    online, escort agency, escort page, escort site, escort website, erotic massage, girls for sale, online ad,
    online ads, online advert, online brothel, prostitution advert, prostitution ad, prostitution site, sale of
    girls, selling girls, selling sex, sex ads, sex for sale, sex market, sex services, sex trade online, sugar
    daddy, sugar baby, women for sale, women advertised, escort advert, sexual advert, adverts of girls, girls in
    ads, ad for massage, massage ad, escort photo, escort post, posts of escort, hook up site`,
  abuseImage: `
    abuse image, csam, csem, csai, abuse material, abusive file, child pornography, indecent image, sexual image,
    child abuse, abuse imagery, abusive image, child exploitation, abuse video, sexual abuse, abuse picture,
    abuse photo, abused child, abuse site, illegal picture, illegal image, illegal material, illegal content,
    abuse of children, sexualised image, child porn, kiddie porn, molest, paedophile, pedophile, paedo, pedo,
    illegal video, child sexual, child rape, abuse livestream, live streamed abuse, lolita, cp, abuse footage,
    child sex, obscene image, abuse clip, abuse film, baby abuse, child abuser, child abuse film, child molester,
    child nude, child predator material, child sex abuse, child sexual image, dirty picture of children,
    exploitation material, illegal clip, illegal file, illegal photo, images of abuse, indecent photo,
    kids being abused, naked child, paedophilia, pedophilia, pictures of abuse, underage porn, underage sex,
    videos of abuse, sexual photo of child, sexual picture, child abuse site, child sexual abuse, porn, pornography`,
  ownImage: `
    own device, intimate image, people pictured, nude, revenge porn, sextortion, naked picture, naked photo, image
    abuse, leaked picture, picture of themselves, intimate picture, shared without consent, circulating, their own
    photo, explicit picture, picture without consent, spread of picture, sexting, deepfake, deep fake, blackmail,
    topless, private picture, ex boyfriend, leaked nude, ashamed, bully picture, embarrassing photo, ex partner, ex
    shares, explicit image, explicit photo, fake nude, intimate photo, intimate picture online, intimate video, my
    photo online, naked pics, naked selfie, nude photo, nude picture, nude selfie, private photo, private video,
    revenge, sent a nude, sexy picture, filmed me`,
  groom: `
    grooming, groomer, predatory message, befriend, adult stranger, contact child online, lure child online,
    predator, child groomer, sextort, online stranger, creepy message, lover boy, loverboy, online friend, romance,
    catfish, chat with child, chat with minors, child chat, contact with strangers, cyber predator, fake profile,
    game chat, luring, luring children, man pretending, older man, online predator, pretend to be a child, sexual
    message, stranger danger, stranger online, talk to strangers, winning trust, trick kids, trust of child, lure
    kids, pretends to be young, older stranger, contact kids, posing as teen`,
  scam: `
    scam compound, scam centre, scam center, scam call centre, fraud factory, pig butcher, online scam, cyber scam,
    scam farm, scammer, scam city, romance scam, cyber slavery, call centre fraud, casino compound, crypto scam,
    cyber fraud, cybercrime compound, fraud centre, investment scam, online fraud, online gambling compound, phone
    scam, scam caller, scam text, telephone scam, telemarketing fraud, scam call, scam, scam park, scam site, fraud
    compound, forced scammers, scam slavery, scam industry`,
  forcedCrime: `
    cannabis farm, cannabis house, grow house, drug farm, county lines, drug mule, pickpocket, shoplift, begging,
    beggar, forced criminality, forced crime, drug dealing, drug running, drug gang, cannabis, weed, grow op,
    begging children, begging ring, burglary, cannabis growers, child beggar, child criminal, child thieves,
    cuckooing, drug courier, drug trade, forced theft, gang member, growing cannabis, heroin, cocaine, marijuana,
    mule, pot farm, shoplifters, street begging, theft, thief, thieves, forced begging`,
  organ: `
    organ, kidney, transplant, liver, organ removal, organ trade, organ donor, body part, donor kidney, kidney
    seller, organ broker, organ harvesting, organ sale, organ seller, organ trafficking, surgery abroad, sell a
    kidney, donors of organs`,
  marriage: `
    forced marriage, child marriage, child bride, early marriage, bride, married off, mail order bride,
    arranged marriage, wedding, dowry, honour violence, marry, bride price, bride trafficking, fake marriage,
    forced to marry, foreign bride, groom and bride, marriage agency, marriage broker, sham marriage,
    under age marriage`,
  surrogacy: `
    surrogate, surrogacy, baby farm, baby factory, egg donor, adoption fraud, baby selling, baby trade,
    baby trafficking, egg cell, ivf, selling babies, surrogate mother`,
  violence: `
    domestic violence, domestic abuse, gender based violence, violent partner, battered women, partner violence,
    rape, stalking, femicide, abuse at home, abusive husband, abusive partner, domestic abuser, family violence,
    harass, honour killing, intimate partner, raped, sexual assault, sexual violence, violent husband, wife beating`,
  safety: `
    heat stress, heatstroke, heat stroke, dehydration, accident at work, safety helmet, hard hat,
    protective equipment, fire exit, fire door, fire alarm, fire safety, overcrowding, dormitory, dorm, mould, mold,
    hygiene, sanitation, air quality, noise, dust mask, silicosis, heart rate, heartbeat, pulse rate,
    body temperature, wearable, wristband, smartwatch, smart watch, smoke detector, electricity meter, smart meter,
    electricity use, water use, power use, energy use, fatigue, injury, occupational health, pesticide exposure,
    building collapse, structural safety, accident, chemical exposure, cough, disease, gas leak, health and safety,
    health check, heatwave, helmet, high temperature, hot weather, hydration, illness, injured, lung, medical check,
    noise level, overheating, poisoning, rest breaks, safety gear, safety shoe, sleeping quarters, sunstroke, toxic,
    covid, water quality, living quarters, worker housing, worker accommodation, worker dormitory, living condition,
    crowded, leak in roof`,
} as const;
