# staff tr
