/** Of what could be found of listings. */
export const addressOfClarity = "/insights/clarity/";
