/** With what. */
export const technology = {
  ledger: `
    blockchain, ledger, cannot be altered, unaltered, immutable, hyperledger, zero knowledge, notarisation,
    cannot be changed, tamper, tamper proof, distributed ledger, smart contract, cannot be falsified, unchangeable,
    nft, token, ethereum, forge, falsify, distributed, bitcoin ledger, block chain, chained record, cryptographic,
    cannot be faked, cant be faked, cannot be edited, decentralised, fake proof, forgery, forgery proof,
    nobody can change, permanent record, tamperproof, web3, tokenise, cant be altered, cant be changed,
    nobody can alter, cannot be rewritten`,
  lookFromSpace: `
    satellite, from space, earth observation, aerial, drone, remote sensing, tracking data, from the sky,
    vessel behaviour, vessel radar, radar image, vessel track, ship track, orbit, google earth, sentinel image,
    overhead imagery, satellite photo, satellite picture, satellite image, ais signal, satellite data, bird eye,
    google maps, high above, hot air balloon, spy satellite, aerial photo, aerial picture, boat tracking,
    ship signal, transponder, tracking ships`,
  face: `
    facial recognition, biometric, faces, face recognition, face matching, iris scan, face search, recognise face,
    face scan, facial, recognise people, lookalike, compare face, face in photo, face in pictures, face of child,
    finger print reader, fingerprint scanner, fingerprints of people, identify face, mug shot, portrait,
    search face, selfie match, face finder, eye scan`,
  learn: `
    machine learning, ai, artificial intelligence, algorithm, neural network, deep learning, computer vision,
    predictive model, trained model, computer program that, ai model, artificial brain, computer model,
    computer that learns, data science, deep learning model, image model, intelligent software, machine that learns,
    smart software, software that learns, trained computer, machine learning model`,
  crypto: `
    cryptocurrency, bitcoin, wallet, virtual currency, crypto, coin, stablecoin, monero, usdt, digital currency,
    crypto exchange, blockchain payment, altcoin, blockchain wallet, bitcoin address, bitcoin payment, crypto coin,
    crypto currency, crypto payment, crypto wallet, digital coin, digital money, online wallet, tether,
    wallet address`,
  contract: `
    contract, agreed terms, promised salary, salary promised, promised wage, terms of job, job terms, agreed wage,
    contract substitution, employment contract, electronic contract, sign a contract, e contract, written terms,
    employment agreement, job contract, job description, paper contract, pay agreed, promised pay, real contract,
    swapped contract, work agreement, work contract, written contract, terms, signed paper,
    sign for job, had been promised, written agreement`,
  document: `
    passport, id card, document, identity card, visa copy, identity document, birth certificate, residence permit,
    identity papers, no papers, birth record, driving licence, papers taken, passport copy, residence card,
    visa document, work permit copy, digital id, digital identity`,
  photo: `
    photo, picture, image, photograph, snapshot, selfie, album, camera picture, image search, mug shots,
    photo album, pic, polaroid, portraits, screenshot, wallpaper photo`,
  sensor: `
    sensor, wearable, smart device, internet of things, iot, meter, thermometer, cctv, camera trap, detector,
    alarm sensor, chip implant, gps tag, internet connected, motion detector, motion sensor, microphone,
    security camera, smart camera, surveillance, surveillance camera, thermal camera, tracker bracelet, wrist,
    watch strap, wristband`,
} as const;
