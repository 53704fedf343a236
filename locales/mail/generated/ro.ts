
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Înapoi la petiție`,
'mail.answer.refused-text': `Mergi înapoi, corectează ce este enumerat aici și semnează din nou. Ce ai scris este încă acolo.`,
'mail.answer.refused-title': `Semnătura ta nu a fost preluată`,
'mail.confirm.ask': `Semnătura ta va fi luată în calcul după ce o confirmi. Deschide această pagină și apasă butonul:`,
'mail.confirm.intro': `Cineva, sperăm că tu, a semnat o petiție cu această adresă de e-mail.`,
'mail.confirm.not-you': `Dacă nu ai fost tu, nu trebuie să faci nimic: semnătura nu este luată în calcul. O poți și șterge pe acea pagină.`,
'mail.confirm.subject': `Confirmă-ți semnătura`,
'mail.page.comment': `Comentariu`,
'mail.page.confirm-button': `Confirmă semnătura mea`,
'mail.page.confirm-text': `Iată ce s-a semnat cu adresa ta de e-mail. Semnătura va fi luată în calcul după ce o confirmi.`,
'mail.page.confirm-title': `Confirmă-ți semnătura`,
'mail.page.confirmed-text': `Îți mulțumim. Semnătura ta este luată în calcul.`,
'mail.page.confirmed-title': `Semnătura ta este confirmată`,
'mail.page.delete-button': `Șterge semnătura mea`,
'mail.page.delete-text': `Se vor șterge semnătura ta și înregistrarea a ceea ce ai acceptat. Acțiunea nu poate fi anulată.`,
'mail.page.delete-title': `Retrage-ți semnătura`,
'mail.page.deleted-text': `Dacă exista o semnătură cu acest link, acum este ștearsă, împreună cu înregistrarea a ceea ce s-a acceptat.`,
'mail.page.deleted-title': `Semnătura ta a fost retrasă`,
'mail.page.gone-text': `A fost ștearsă. Cine vrea poate semna din nou.`,
'mail.page.gone-title': `Aici nu există nicio semnătură`,
'mail.page.name': `Nume`,
'mail.page.unknown-text': `Copiază linkul întreg. Dacă nu ajută, scrie-le celor care administrează petiția.`,
'mail.page.unknown-title': `Acest link nu funcționează`,
'mail.signed.intro': `Cineva, probabil tu, a semnat din nou o petiție cu această adresă de e-mail.`,
'mail.signed.nothing-to-do': `Prima ta semnătură este deja luată în calcul și rămâne cum a fost. Nu trebuie să faci nimic. Pe această pagină o poți șterge:`,
'mail.signed.subject': `Ai semnat deja`,
    };
  