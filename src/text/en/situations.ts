/** When another form suits better, in a client's words; never a diagnosis. */
export const situations = {
  'bending-backwards-hurts': 'Arching your back hurts',
  'bending-forwards-hurts': 'Bending forward hurts',
  'twisting-hurts': 'Twisting hurts',
  osteoporosis: 'Fragile bones (osteoporosis), or a past spine fracture',
  pregnancy: 'Pregnant, or a baby in the last three months',
  'poor-balance': 'Unsteady or dizzy',
  'high-blood-pressure': 'High blood pressure, or a heart condition',
  'shoulder-or-wrist-pain': 'Sore shoulder, elbow or wrist',
  'knee-pain': 'Sore knee',
  'hamstring-strain': 'Strained hamstring',
  'neck-pain': 'Sore neck',
  'recent-surgery-or-injury': 'Recent operation or injury',
  'under-18': 'Under 18',
} as const;
