/** By which channel. */
export const channel = {
  hotline: `
    hotline, helpline, telephone line, phone line, free number, free telephone, toll free, national line, national
    number, tip line, tipline, textline, text line, call centre for, freephone, green number, voice line, number to
    call, number to ring, telephone number, confidential line, crisis line, round the clock, 24 hour, missed call line,
    phone service, emergency line, emergency number, hot line, help line, listening line, advice line, call for free,
    free call, number they can call, number you can call, ring a number, telephone counselling, helpdesk, help desk,
    free phone, sos line, phone number which, people can ring, 0800 number, 1 800, three digit number, free of charge
    number, phone call, someone to call, someone to talk, talk to someone, switchboard, counsellor on phone, samaritans,
    emergency call, night line, toll free number, phone number for, number for, free number for, ring us, phone us, call
    us, helpline number`,
  whatsapp: `
    message, messenger, viber, sms, chat app, text message, wechat, line app, facebook messenger, chat message, dm,
    direct message, instant message, line message, message thread, sms message, social chat, imessage, whatsapp`,
  voiceCall: `
    voice, keypad, missed call, ivr, basic phone, simple phone, feature phone, low literacy, voicemail, phone survey,
    keypress, press a button to answer, voice message, voice note, audio, recorded message, push button phone,
    cannot read, cant read, illiterate, unable to read, radio, nokia, dumb phone, podcast, robocall, robot call,
    voice recording, automated phone, by phone call, dial tone, ivr line, keypad answer, phone call survey,
    phone message, phone questionnaire, old phone, ordinary phone, recorded voice, spoken message, touch tone,
    voice call, voice questions, cannot write, reading skills, low reading, voice clip, call back, voice line`,
  anonymous: `
    anonymous, anonymously, without giving name, confidential, confidentially, nameless, unnamed, in secret,
    no name, cannot be identified, cannot be traced, hide name, hidden identity, identity hidden,
    identity protected, secretly tell, unidentified`,
  chatbot: `
    chatbot, chat bot, bot, automated chat, virtual assistant, open a chat, conversation, automatic chat, ai
    assistant, chat with, digital assistant, conversational, voice assistant, whatsapp bot, telegram bot, talk to a
    robot, ask a robot, siri, ai chat, answer bot, answers automatically, artificial friend, asks by chat, automated
    answer, automated conversation, automated reply, automated message, automatic answer, chat assistant, chatgpt,
    computer that talks, helper bot, messenger bot, replies automatically, talking computer, text bot, virtual
    helper, virtual agent, whatsapp robot, telegram chatbot, automatic helper, bot that, bot which`,
  app: `
    app, smartphone, mobile, mobile app, iphone, android, phone app, cell phone, cellphone, handset, on the phone,
    tablet, mobile phone`,
  extension: "browser extension, chrome extension, browser plug in, plugin, plug in, add on, firefox, browser",
  video: `
    video, film, footage, livestream, clip, documentary, movie, animation, reel, short film, tiktok video,
    video call, video clip, watch a film, youtube video, youtube`,
  card: `
    poster, card, sticker, billboard, wallet card, qr sticker, toilet door, leaflet in, notice in, wall chart,
    placard`,
  offline: `
    offline, without a connection, no connection, without internet, without data, no internet, cheap phone, without
    signal, no signal, low bandwidth, no network, camps without internet, away from signal, no coverage, remote area`,
  dataset: `
    dataset, data set, data hub, open data, data collaborative, downloadable, public record, records on map, open
    figures, download data, csv, api, anonymous data, data collection, data download, data source, downloaded, raw data,
    records for research, data sharing, open source, download table, open dataset, numbers for research, data for
    thesis, spreadsheet of`,
} as const;
