/**
 * What few or no listed tools do or are: an idea for it is not like them, whatever else it shares.
 *
 * Each is a family: all ways to help with money, of telling a story, kinds of gear, and so on.
 */
export const otherWork = {
  lend: `
    loan, microloan, microcredit, lend, credit line, savings group, wage advance, borrow money, moneylender, mortgage,
    interest free, overdraft, repayment plan, pawn`,
  insure: "insurance, insure, insurer pays, cover against, policy pays, payout, premium, underwrite",
  bursary: `
    scholarship, bursary, stipend, school fees, tuition, tuition fee, student grant, college fund, study grant`,
  reward: "bonus, prize, reward, incentive, discount, bounty, award, tax break, loyalty points",
  handOut: "cash transfer, basic income, voucher, cash grant, food parcel, aid parcel, severance, compensation fund",
  ticket:
    "ticket, bus ticket, flight home, lift, ride home, repatriation, repatriate, return home, transport home, fare",
  story: `
    podcast, documentary, theatre, stage play, exhibition, museum, mural, song, music, novel, poem, memoir,
    festival, statue, sculpture, photo exhibition, tell their story, art project, painting, opera, choir, dance show`,
  animal: `
    dog, sniffer dog, horse, wildlife, rhino, elephant, ivory, pangolin, tiger, cub, pet, puppy, cat, zoo, parrot,
    poacher, poaching, animal shelter`,
  gear: `
    lie detector, polygraph, street light, street lamp, padlock, lockable, lock box, locker, badge, ankle tag,
    robot dog, x ray, xray, eye tracking, goggles, headset, alarm whistle, safe phone, burner phone, body camera,
    dash cam, turnstile, fence, gate, vending machine, 3d printer, tracker tag, hidden microphone, listening device`,
  plateCamera: "number plate camera, plate reader, anpr, traffic camera, speed camera, road camera, toll camera, cctv",
  speaker:
    "voice print, voiceprint, speaker recognition, recognise voice, same voice, wiretap, tapped, tapped phone, accent",
  gathering: `
    support group, self help group, peer group, meet up, conference, monthly call, circle of, retreat, summer camp,
    reunion, mutual support, group for families, families of victims`,
  glossary: "glossary, dictionary, terminology, phrase book, interpreter, interpreting, word list",
  medicine: `
    tattoo, tattoo removal, medicine, vaccine, vaccination, pill, drug test, blood test, pregnancy, surgery,
    operation, wheelchair, contraception, detox`,
  wages: `
    wage, salary, payroll, payslip, pay slip, paid on time, timesheet, time sheet, clock in, hours worked, bank card
    wages, pay packet, wage slip`,
  court: `
    court, trial, testify, testimony, witness stand, courtroom, jury, evidence in court, ready for court,
    witness protection, court hearing`,
  timeline: "timeline, chronology, chats and receipts, diary, order of events, parcel tracking",
  reachHome: `
    wifi, wi fi, phone booth, call home, ring home, contact family, reach family, keep in touch, phone home,
    internet at sea, satellite phone, satellite terminal`,
  news: `
    news story, news report, press report, newspaper article, media report, headline, news map, arrest report, news
    article, open news`,
  draft: `
    write our statement, writes our, draft statement, generate a statement, report writer, writes report, fills in
    report, drafts`,
  calculate: "calculator, calculate, work out how much, work out what, compute, adds up",
  generated: `
    deepfake, deep fake, image generator, ai generated, generated image, computer generated, fake image,
    retouched, manipulated image, synthetic image`,
  wedding: "married off, forced to marry, bride, dowry, child marriage, forced marriage, marriage broker",
} as const;
