
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Takaisin vetoomukseen`,
'mail.answer.refused-text': `Palaa edelliselle sivulle, korjaa tässä luetellut kohdat ja allekirjoita uudelleen. Kirjoittamasi tiedot ovat yhä siellä.`,
'mail.answer.refused-title': `Allekirjoitustasi ei otettu vastaan`,
'mail.confirm.ask': `Allekirjoituksesi lasketaan mukaan, kun vahvistat sen. Avaa tämä sivu ja paina painiketta:`,
'mail.confirm.intro': `Joku, toivottavasti sinä, on allekirjoittanut vetoomuksen tällä sähköpostiosoitteella.`,
'mail.confirm.not-you': `Jos se et ollut sinä, sinun ei tarvitse tehdä mitään: allekirjoitusta ei lasketa mukaan. Voit myös poistaa sen kyseisellä sivulla.`,
'mail.confirm.subject': `Vahvista allekirjoituksesi`,
'mail.page.comment': `Kommentti`,
'mail.page.confirm-button': `Vahvista allekirjoitukseni`,
'mail.page.confirm-text': `Tämä allekirjoitettiin sähköpostiosoitteellasi. Se lasketaan mukaan, kun vahvistat sen.`,
'mail.page.confirm-title': `Vahvista allekirjoituksesi`,
'mail.page.confirmed-text': `Kiitos. Allekirjoituksesi lasketaan mukaan.`,
'mail.page.confirmed-title': `Allekirjoituksesi on vahvistettu`,
'mail.page.delete-button': `Poista allekirjoitukseni`,
'mail.page.delete-text': `Tämä poistaa allekirjoituksesi ja tiedon siitä, mihin suostuit. Tätä ei voi kumota.`,
'mail.page.delete-title': `Peru allekirjoituksesi`,
'mail.page.deleted-text': `Jos tähän linkkiin liittyi allekirjoitus, se on nyt poistettu, samoin tieto siitä, mihin suostuttiin.`,
'mail.page.deleted-title': `Allekirjoituksesi on peruttu`,
'mail.page.gone-text': `Se on poistettu. Kuka vain voi halutessaan allekirjoittaa uudelleen.`,
'mail.page.gone-title': `Täällä ei ole allekirjoitusta`,
'mail.page.name': `Nimi`,
'mail.page.unknown-text': `Kopioi koko linkki. Jos se ei auta, kirjoita vetoomuksen ylläpitäjälle.`,
'mail.page.unknown-title': `Tämä linkki ei toimi`,
'mail.signed.intro': `Joku, luultavasti sinä, on allekirjoittanut vetoomuksen uudelleen tällä sähköpostiosoitteella.`,
'mail.signed.nothing-to-do': `Ensimmäinen allekirjoituksesi on jo laskettu mukaan, ja se pysyy ennallaan. Sinun ei tarvitse tehdä mitään. Tällä sivulla voit poistaa sen:`,
'mail.signed.subject': `Olet jo allekirjoittanut`,
    };
  