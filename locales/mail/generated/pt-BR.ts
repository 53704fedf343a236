
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Voltar à petição`,
'mail.answer.refused-text': `Volte, corrija o que está listado aqui e assine novamente. O que você preencheu continua lá.`,
'mail.answer.refused-title': `Sua assinatura não foi registrada`,
'mail.confirm.ask': `Sua assinatura passa a contar assim que você a confirmar. Abra esta página e pressione o botão:`,
'mail.confirm.intro': `Alguém, esperamos que tenha sido você, assinou uma petição com este endereço de e-mail.`,
'mail.confirm.not-you': `Se não foi você, não precisa fazer nada: a assinatura não conta. Nessa página você também pode excluí-la.`,
'mail.confirm.subject': `Confirme sua assinatura`,
'mail.page.comment': `Comentário`,
'mail.page.confirm-button': `Confirmar minha assinatura`,
'mail.page.confirm-text': `Isto é o que foi assinado com seu endereço de e-mail. A assinatura passa a contar assim que você a confirmar.`,
'mail.page.confirm-title': `Confirme sua assinatura`,
'mail.page.confirmed-text': `Agradecemos. Sua assinatura conta.`,
'mail.page.confirmed-title': `Sua assinatura está confirmada`,
'mail.page.delete-button': `Excluir minha assinatura`,
'mail.page.delete-text': `Esta ação exclui sua assinatura e o registro do que você aceitou. Ela não pode ser desfeita.`,
'mail.page.delete-title': `Retirar sua assinatura`,
'mail.page.deleted-text': `Se havia uma assinatura vinculada a este link, ela agora está excluída, junto com o registro do que foi aceito.`,
'mail.page.deleted-title': `Sua assinatura foi retirada`,
'mail.page.gone-text': `A assinatura foi excluída. Quem quiser pode assinar novamente.`,
'mail.page.gone-title': `Não há nenhuma assinatura aqui`,
'mail.page.name': `Nome`,
'mail.page.unknown-text': `Copie o link inteiro. Se isso não resolver, escreva para quem administra a petição.`,
'mail.page.unknown-title': `Este link não funciona`,
'mail.signed.intro': `Alguém, provavelmente você, assinou de novo uma petição com este endereço de e-mail.`,
'mail.signed.nothing-to-do': `Sua primeira assinatura já conta e continua como estava. Você não precisa fazer nada. Nesta página você pode excluí-la:`,
'mail.signed.subject': `Você já assinou`,
    };
  