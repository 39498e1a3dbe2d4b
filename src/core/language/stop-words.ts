/**
 * Words that say nothing of what is sought, of the languages besides English in which people ask: without case and accents, as
 * texts are compared.
 */
export const stopWords: readonly string[] = // French
  (
    "au aux avec ce cette comment contre d dans de des du elle en est et il je l la le les leur mon nous ou par pas plus pour qu que quel quelle qui sa se son sont sur un une vers vous y " +
    // Spanish
    "al como con cual del donde e el ella ellos es esta este ha hay las lo los mi o para pero por quien sin su sus una unos " +
    // Portuguese
    "ao aos as com da das do dos ela ele em entre eu meu minha na nas no nos nossa os onde pela pelo qual quem sem seu sua um uma " +
    // German
    "als am auf aus bei das dem den der die durch ein eine einem einen einer gegen gibt hat ich ihr im ist kann mein mit nach oder sich sie sind und uns vom von was wer wie wir zu zum zur fur uber " +
    // Arabic
    "من في علي الي عن مع هل ما ماذا كيف اين متي لماذا هذا هذه ذلك تلك الذي التي الذين هو هي هم انا نحن انت كان كانت يكون ان انه او ام ثم لكن قد لا لم لن ليس كل بعض اي اريد نريد احتاج نحتاج عند لدي لدي لدينا بين حول ضد بعد قبل كما حتي اذا ايضا يوجد توجد هناك ابحث نبحث يمكن يمكنني"
  ).split(" ");
