
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Retour à la pétition`,
'mail.answer.refused-text': `Veuillez revenir en arrière, corriger ce qui est indiqué ici et signer à nouveau. Ce que vous avez saisi est toujours là.`,
'mail.answer.refused-title': `Votre signature n’a pas été enregistrée`,
'mail.confirm.ask': `Votre signature comptera une fois que vous l’aurez confirmée. Ouvrez cette page et appuyez sur le bouton :`,
'mail.confirm.intro': `Quelqu’un, nous espérons que c’était vous, a signé une pétition avec cette adresse e-mail.`,
'mail.confirm.not-you': `Si ce n’était pas vous, vous n’avez rien à faire : la signature ne compte pas. Vous pouvez aussi la supprimer sur cette page.`,
'mail.confirm.subject': `Veuillez confirmer votre signature`,
'mail.page.comment': `Commentaire`,
'mail.page.confirm-button': `Confirmer ma signature`,
'mail.page.confirm-text': `Voici ce qui a été signé avec votre adresse e-mail. Cette signature comptera une fois que vous l’aurez confirmée.`,
'mail.page.confirm-title': `Confirmez votre signature`,
'mail.page.confirmed-text': `Merci. Votre signature compte.`,
'mail.page.confirmed-title': `Votre signature est confirmée`,
'mail.page.delete-button': `Supprimer ma signature`,
'mail.page.delete-text': `Cette action supprime votre signature et la trace de ce que vous avez accepté. Elle est irréversible.`,
'mail.page.delete-title': `Retirer votre signature`,
'mail.page.deleted-text': `Si une signature correspondait à ce lien, elle est maintenant supprimée, avec la trace de ce qui avait été accepté.`,
'mail.page.deleted-title': `Votre signature a été retirée`,
'mail.page.gone-text': `La signature a été supprimée. Qui le souhaite peut signer à nouveau.`,
'mail.page.gone-title': `Il n’y a pas de signature ici`,
'mail.page.name': `Nom`,
'mail.page.unknown-text': `Veuillez copier le lien en entier. Si cela ne suffit pas, écrivez aux responsables de la pétition.`,
'mail.page.unknown-title': `Ce lien ne fonctionne pas`,
'mail.signed.intro': `Quelqu’un, probablement vous, a de nouveau signé une pétition avec cette adresse e-mail.`,
'mail.signed.nothing-to-do': `Votre première signature compte déjà et reste inchangée. Vous n’avez rien à faire. Sur cette page, vous pouvez la supprimer :`,
'mail.signed.subject': `Vous avez déjà signé`,
    };
  