/** Such wishes for knowing where goods come from. */
export const sayingsOnGoods = {
  "mineral-tracing": `
    Follow ore from the pit to the phone. Prove that no kid dug the cobalt in our battery. Chain of custody for metals
    with a block chain. Digital passport for lithium and nickel. Where do the minerals in electric cars come from? Bag
    and tag at the mine, scan at the smelter. Conflict-free tin and tantalum. Track raw materials of car makers back to
    small mines. Ledger for coltan, tin and gold exporters. Battery passport. Car maker asks which Congolese mine
    delivered. Tokens for each lot of ore. Show customers that mica or cobalt is free of child labour. Smelter and
    refiner verification. Sacks with seals and codes. Distributed database from digger to cathode. Responsible sourcing
    of rare earths. A seal on every sack and a scan at each step. Electric car buyers want to know the pit. Prove the
    tin, lithium or graphite is clean. From Congo shaft to cathode on a chain of records nobody can change. Refiner and
    battery plant enter what they get. Origin of metals for phones and wind turbines.`,
  "seafood-tracing": `
    Which boat caught this tin of tuna? Bait to plate. Tag each fish and log it from net to shop. Prawns traced to the
    pond. Crew treated well and catch legal: prove it to the diner. Blockchain for seafood. Scan the can to see the
    skipper and the port. Track the catch from hook to fork. Radio tags on fish crates. Provenance of salmon and squid.
    Digital catch certificate with GPS. Follow the shrimp from farm to supermarket. Restaurant guests scan a code and
    read about the fisher. Electronic log books on vessels and tracking of landings. Verify that no forced labour touched
    the product. Food origin with sensors and block chain. A chip in the crate tells the boat and the crew. Log every
    handover from deck to cannery. Diners check their sushi. Chain of records for salmon, squid and crab that cannot be
    altered. Landing papers, GPS and temperature in one place. Supermarket own-label tuna with a code.`,
  "gem-tracing": `
    Is my engagement ring clean? Story of a stone from mine to finger. Certificates for diamonds that cannot be forged.
    Register of rubies and sapphires with every owner. Gold from small diggers, followed to the jeweller. Conflict stones
    kept out of shops. Fingerprint of a gem. Small miners log each stone with a phone. Rough diamonds in sealed bags.
    Emerald with a digital birth certificate. Provenance for luxury watches and jewels. Ethical gold for goldsmiths.
    Traceable sapphires. Auction house wants proof that gems are not from war. A jeweller shows customers that no boy dug
    the stone. Pawnshop or watch house checks gold. Sapphires with a life story. Buyers of engagement rings ask for
    proof.`,
  "garment-tracing": `
    Where was the cotton in this T-shirt grown? Field to shop for textiles. Prove to customs that the yarn is not from
    Xinjiang. DNA or isotopes tell the origin of fibre. Map of sewing factories and the labels that buy from them. Which
    mills and spinners stand behind our dresses? Papers for each purchase order from farm to finished shirt.
    Subcontractors that sew at home. Link imports of clothes to plants. Public list of production sites of fashion
    houses. Cotton passport. Which farm, gin, spinner and weaver made this fabric? Tier mapping for apparel. Genetic test
    of fibres at the lab. Rug made in a village: trace to the loom and inspect for kids. Open data on factories with a
    unique number each. Software collects transaction certificates from suppliers. Check shirts, jeans, towels or bed
    sheets for banned regions. Shoes and leather back to the tannery. Disclose where our collection is sewn. Where do our
    towels, rugs and uniforms really start? Suppliers upload papers for every lot of yarn. Who weaves at home for our
    exporter? Genetic or chemical fingerprint of a raw material against a map of samples. Prove origin to the border
    agency. Show each step from cow or cotton to shop.`,
  "shopper-apps": `
    Point your phone at a label and learn whether slaves made it. Which brand should I buy? Red, yellow or green for
    shops. Conscious shoppers compare labels. Scan food in the supermarket and see who suffered. How many people in
    bondage work for my lifestyle? Plug-in that warns while I shop online. Good or bad marks for what is in my basket, my
    wardrobe, my fridge. Gift guide without exploitation. Customers ask companies awkward questions. Ethical shopping
    guide. Bar code reader that shows labour practices. Thumbs up or down for clothes labels. Test how my habits feed
    slavery. Extension for the browser that rates online stores. Students check their sneakers and phones. Which
    chocolate is free from child labour? Meat, coffee, fashion: consumers see the truth. Buy better, boycott brands.
    Family wants to shop with good conscience. Beauty, tea or fruit without exploitation. Consumer campaign that lets
    people message brands. In the shop I hold up my phone and it tells whether kids or captives made it. Scanner for
    cosmetics, prawns, beef or soap. A site with marks for jeans labels. Test that shows how many slaves stand behind my
    stuff, phone and wardrobe. Christmas presents without forced labour. Add-on that puts a warning next to goods in a
    web store. People choose better tea, toys and shoes. Tell me a fairer brand instead. Shoppers press shops to come
    clean.`,
  "trade-screening": `
    Who really owns the seller, and does it buy from banned factories? Look through customs papers and shipments for
    forced labour. Screen business partners against lists. Map the hidden tiers of our supply chain by computer. Where in
    our spending may slavery sit? Stop a container before it docks. Software for importers, purchasing and compliance.
    Watch list of companies under import ban. Artificial intelligence joins trade records and shows the factory behind
    the factory. Which goods will be seized at the border? Graph of ownership and shipments. Supply chain visibility down
    to raw material. Customs analysts trace importers and consignees. Third-party due diligence data for banks and
    traders. Screen counterparties for links to forced labour. Detect transshipment through third countries. Procurement
    system flags risky purchases. Bills of lading reveal who ships to whom. Machine learning on spend data. Compliance
    with import laws. Which of our thousands of vendors are near sanctioned factories? Open tool for journalists on
    clothing imports. Real-time alerts on sub-suppliers. Which ship brought it, who sent it, who owns them? Polysilicon,
    cotton or tomatoes hidden several tiers down. Warn us before customs stops the goods. Check ten thousand vendors
    every night against lists. Family tree of companies. Follow parcels through a third country. Journalists dig into
    import records.`,
  "uyghur-lists": `
    Which firms use Uyghurs sent from their homes? Names of plants in Xinjiang. Solar panels, cotton, tomatoes or car
    parts from the Uyghur region. Does our supplier take part in labour transfer? Database of companies tied to camps in
    western China. Research on state-imposed forced labour in China. Sanctions and import bans over Xinjiang. Spreadsheet
    with companies in the Uyghur autonomous region. Brands named in reports on Turkic Muslims. Reports by sector: cars,
    tomatoes, aluminium, vinyl, seafood. Entity list under the prevention act. Dashboard of detained goods from China.
    Which western firms profit from camps? Tracker of sanctions, company responses and Beijing's counter moves. Is this
    polysilicon clean? Sites near prisons and internment facilities. Look up a Chinese supplier. Cars, tiles, vinyl
    floors and gloves from camps. Which brands are accused and what did they answer? Reports by scholars on transfers of
    Turkic people. Is the polysilicon clean? Map of factories next to camps.`,
  "goods-risk": `
    Which products are likely made by children or captives, by country? How risky is it to buy sugar from there? Look up
    a commodity and see its dangers. Table of goods and origins for purchasers. Advice on what to check when we buy
    bricks, rice or garments from abroad. Choose product and place, get the risks and tips. Reports on crops and raw
    materials. List of goods made with forced labour. Commodity reports for federal contractors. Risk filter by crop and
    nation. Does cane, tobacco, fireworks or palm oil involve kids? Sourcing map for a buyer of nuts and fruit. App with
    facts on countries and products. Tariff codes with exploitation risk. Quick online check with advice for importers.
    Hidden slavery behind electronics, garments or fish by origin. Likely evils behind nuts, coffee or gloves by country.
    Which goods does the government say are made by kids? Enter what you buy and from where, read what may be wrong.
    Purchaser of uniforms looks for high-risk origins. Facts on palm oil, sugar and tea. Federal contractor looks up
    goods. A teacher wants a list of dirty products.`,
  "watch-from-space": `
    Spot kilns, quarries, camps and mines on satellite pictures. Find slave boats from their tracks at sea. Drone photos
    show work sites. Count fish-drying camps from above. Volunteers click on aerial images. Algorithm looks at the earth
    for signs of bonded labour. Ships that never go to port are suspicious. Pictures from orbit of fields and mines where
    children toil. Remote sensing of brick making. Earth observation for human rights. Detect illegal mines, charcoal
    camps or shrimp farms in forests. Vessel tracking data and machine learning. Radar and night lights show hidden
    compounds. Crowd-sourced mapping on satellite tiles. Tents and shacks near fields seen from above. Estimate number of
    kilns in South Asia. Transponder switched off at sea. Vessel stays at sea for a year and goes dark. Which fields eat
    into the forest with child labour? Computer learns to see charcoal mounds. Guess hot spots from night lights. Locate
    fish camps on islands.`,
  "seafood-guidance": `
    Supermarket wants to know where to start against slavery on fishing boats. Which fishery is high risk? Road map for
    seafood buyers, processors and restaurants. Advice and tools on decent work at sea. Ratings of prawns, tuna and squid
    sources for labour abuse. Steps for fish companies to look after crews. Score for shrimp suppliers and fisheries. Due
    diligence for fish importers. Risk tool for fisheries. Find standards and initiatives for tuna, shrimp and crab.
    Labour rights at sea explained to buyers. Rate species and waters from critical to low. Website that leads a cannery
    through human rights steps. Restaurant chain wants to buy prawns without slavery. Marks for Thai shrimp or squid
    sellers. What should a cannery do first? Danger level by species and ocean. Compare prawn sources before we sign.
    Plan in steps for chefs and importers. Who among our tuna suppliers treats crews well? Handbook on labour for the
    catch sector.`,
};
